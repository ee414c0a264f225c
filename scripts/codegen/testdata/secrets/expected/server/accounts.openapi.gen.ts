// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8b3370a268b29101

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/accounts` for the documents about the API. */
export const accountsDescription: ResourceDescription = {
  name: "accounts",
  path: "accounts",
  table: "accounts",
  types: { one: "Account", many: "Accounts" },
  labels: { one: "account", many: "accounts" },
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    backupKey: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
    tokenCount: {
      kind: "integer",
      sqlType: "integer",
      body: "optional",
      schema: { type: "integer", default: 0 },
    },
    mailHash: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
    contentHash: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
    tokenPrefix: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
    pin: {
      kind: "string",
      sqlType: "text",
      body: "required",
      writeOnly: true,
      schema: { type: "string" },
    },
    balance: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
  },
  relations: {},
};
