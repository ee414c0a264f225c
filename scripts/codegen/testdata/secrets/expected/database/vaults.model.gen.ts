// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ad1268fc8dc91b45

import type { TableModel } from "@headwater/database/model";

/** How vaults lie in the database. */
export const vaultsModel: TableModel = {
  name: "vaults",
  singular: "vault",
  path: "vaults",
  table: "vaults",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
  },
  relations: {
    uses: { target: "uses", many: true, nullable: true, columns: ["id"], references: ["secret"] },
  },
  uniques: [],
  foreignKeys: [],
  checks: [],
};
