// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 475d2e0107d33a29

import type { TableModel } from "@headwater/database/model";

/** How pages lie in the database. */
export const pagesModel: TableModel = {
  name: "pages",
  singular: "page",
  path: "pages",
  table: "pages",
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
    bookId: {
      column: "book_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    text: {
      column: "text",
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
    book: {
      target: "books",
      many: false,
      nullable: false,
      columns: ["bookId"],
      references: ["id"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "pages_book_id_books_id_fk",
      columns: ["bookId"],
      target: "books",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [],
  softDelete: { column: "deletedAt", readable: false },
};
