// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ea6a8c38941e291d

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/books` for the documents about the API. */
export const booksDescription: ResourceDescription = {
  name: "books",
  path: "books",
  table: "books",
  types: { one: "Book", many: "Books" },
  labels: { one: "book", many: "books" },
  description: "Go with their shelf, and hold their owner back.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      sqlType: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    title: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
    isbn: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
    shelfId: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    ownerId: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
    sequelOf: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
    createdAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was made; set by the server.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row last changed, whoever changed it; kept current by the server.",
      },
    },
    deletedAt: {
      kind: "date",
      sqlType: "integer",
      nullable: true,
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was removed; null as long as it is there.",
      },
    },
    version: {
      kind: "integer",
      sqlType: "integer",
      schema: {
        type: "integer",
        description:
          "One more with every write to the row; as part of a change: the version that was read.",
      },
    },
  },
  relations: {
    shelf: { target: "shelves", columns: ["shelfId"], references: ["id"] },
    owner: { target: "people", nullable: true, columns: ["ownerId"], references: ["id"] },
    pages: { target: "pages", many: true, columns: ["id"], references: ["bookId"] },
    bookTags: { target: "bookTags", many: true, columns: ["id"], references: ["bookId"] },
    notes: { target: "notes", many: true, columns: ["id"], references: ["bookId"] },
    sequelOfBook: { target: "books", nullable: true, columns: ["sequelOf"], references: ["id"] },
    sequels: { target: "books", many: true, columns: ["id"], references: ["sequelOf"] },
  },
  version: "version",
  softDelete: { column: "deletedAt", readable: false },
};
