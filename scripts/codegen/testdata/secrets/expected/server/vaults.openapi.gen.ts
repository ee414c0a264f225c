// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a1a4b4839b190789

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/vaults` for the documents about the API. */
export const vaultsDescription: ResourceDescription = {
  name: "vaults",
  path: "vaults",
  table: "vaults",
  types: { one: "Vault", many: "Vaults" },
  labels: { one: "vault", many: "vaults" },
  key: ["id"],
  columns: {
    id: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
  },
  relations: {
    uses: { target: "uses", many: true, columns: ["id"], references: ["secret"] },
  },
};
