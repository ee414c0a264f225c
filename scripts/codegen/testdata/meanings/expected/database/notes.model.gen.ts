// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 619de089275a0930

import type { TableModel } from "@headwater/database/model";

/** How notes lie in the database. */
export const notesModel: TableModel = {
  name: "notes",
  singular: "note",
  path: "notes",
  table: "notes",
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
      nullable: true,
      optional: true,
    },
    personId: {
      column: "person_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    text: {
      column: "text",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
  },
  relations: {
    book: { target: "books", many: false, nullable: true, columns: ["bookId"], references: ["id"] },
    person: {
      target: "people",
      many: false,
      nullable: true,
      columns: ["personId"],
      references: ["id"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "notes_book_id_books_id_fk",
      columns: ["bookId"],
      target: "books",
      references: ["id"],
      onDelete: "cascade",
    },
    {
      name: "notes_person_id_people_id_fk",
      columns: ["personId"],
      target: "people",
      references: ["id"],
      onDelete: "set null",
    },
  ],
  checks: [],
};
