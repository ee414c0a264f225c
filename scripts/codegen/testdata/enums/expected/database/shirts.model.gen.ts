// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 56770e799c1d043c

import type { TableModel } from "@headwater/database/model";

/** How shirts lie in the database. */
export const shirtsModel: TableModel = {
  name: "shirts",
  singular: "shirt",
  path: "shirts",
  table: "shirts",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    size: {
      column: "size",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
      values: ["S", "M", "one size"],
    },
    colour: {
      column: "colour",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
      values: ["red", "dark blue"],
    },
    stars: {
      column: "stars",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};
