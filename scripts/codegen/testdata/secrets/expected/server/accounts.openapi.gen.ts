// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0cd8fcd15369067a

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/accounts` for the OpenAPI document. */
export const accountsDescription: ResourceDescription = {
  name: "accounts",
  path: "accounts",
  types: { one: "Account", many: "Accounts" },
  labels: { one: "account", many: "accounts" },

  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
    },
    tokenCount: {
      kind: "integer",
      body: "optional",
      schema: {
        type: "integer",
        minimum: -9007199254740991,
        maximum: 9007199254740991,
        default: 0,
      },
    },
    contentHash: { kind: "string", nullable: true, body: "optional", schema: { type: "string" } },
    pin: { kind: "string", body: "required", writeOnly: true, schema: { type: "string" } },
    balance: {
      kind: "integer",
      schema: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
    },
  },
  relations: {},
};
