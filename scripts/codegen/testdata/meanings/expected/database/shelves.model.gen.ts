// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f7f7a3082ce506a0

import type { TableModel } from "@headwater/database/model";

/** How shelves lie in the database. */
export const shelvesModel: TableModel = {
  name: "shelves",
  singular: "shelf",
  path: "shelves",
  table: "shelves",
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
    name: {
      column: "name",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    deletedAt: {
      column: "deleted_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: true,
      optional: true,
    },
  },
  relations: {
    books: {
      target: "books",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["shelfId"],
    },
  },
  uniques: [],
  foreignKeys: [],
  checks: [],
  softDelete: { column: "deletedAt", readable: false },
};
