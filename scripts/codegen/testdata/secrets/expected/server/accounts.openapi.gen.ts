// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 90fc2c72490e03a7

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/accounts` for the OpenAPI document. */
export const accountsDescription: ResourceDescription = {
  name: "accounts",
  path: "accounts",
  types: { one: "Account", many: "Accounts" },
  labels: { one: "account", many: "accounts" },
  key: ["id"],
  columns: {
    id: { kind: "integer", schema: { type: "integer" } },
    tokenCount: { kind: "integer", body: "optional", schema: { type: "integer", default: 0 } },
    contentHash: { kind: "string", nullable: true, body: "optional", schema: { type: "string" } },
    pin: { kind: "string", body: "required", writeOnly: true, schema: { type: "string" } },
    balance: { kind: "integer", schema: { type: "integer" } },
  },
  relations: {},
};
