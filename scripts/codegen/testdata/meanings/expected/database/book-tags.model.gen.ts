// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 751335bff57cf8a3

import type { TableModel } from "@headwater/database/model";

/** How book tags lie in the database. */
export const bookTagsModel: TableModel = {
  name: "bookTags",
  singular: "bookTag",
  path: "book-tags",
  table: "book_tags",
  key: ["bookId", "tagId"],
  columns: {
    bookId: {
      column: "book_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    tagId: {
      column: "tag_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    removedAt: {
      column: "removed_at",
      kind: "date",
      storage: "seconds",
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
    tag: { target: "tags", many: false, nullable: false, columns: ["tagId"], references: ["id"] },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "book_tags_book_id_books_id_fk",
      columns: ["bookId"],
      target: "books",
      references: ["id"],
      onDelete: "cascade",
    },
    {
      name: "book_tags_tag_id_tags_id_fk",
      columns: ["tagId"],
      target: "tags",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [],
  softDelete: { column: "removedAt", readable: false },
};
