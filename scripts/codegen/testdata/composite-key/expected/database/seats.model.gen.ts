// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a9064856cb0a7065

import type { TableModel } from "@headwater/database/model";

/** How seats lie in the database. */
export const seatsModel: TableModel = {
  name: "seats",
  singular: "seat",
  path: "seats",
  table: "seats",
  key: ["row", "number"],
  columns: {
    row: {
      column: "row",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    number: {
      column: "number",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    note: {
      column: "note",
      kind: "string",
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
