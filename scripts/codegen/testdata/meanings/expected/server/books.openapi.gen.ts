// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0e0102df7340d4c7

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/books` for the OpenAPI document. */
export const booksDescription: ResourceDescription = {
  name: "books",
  path: "books",
  types: { one: "Book", many: "Books" },
  labels: { one: "book", many: "books" },
  description: "Go with their shelf, and hold their owner back.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    title: { kind: "string", body: "required", schema: { type: "string" } },
    isbn: { kind: "string", nullable: true, body: "optional", schema: { type: "string" } },
    shelfId: { kind: "integer", body: "required", schema: { type: "integer" } },
    ownerId: { kind: "integer", nullable: true, body: "optional", schema: { type: "integer" } },
    sequelOf: { kind: "integer", nullable: true, body: "optional", schema: { type: "integer" } },
    createdAt: {
      kind: "date",
      schema: {
        type: "string",
        format: "date-time",
        description: "`createdAt`: when the row was made. Set by the server, refused in bodies.",
      },
    },
    updatedAt: {
      kind: "date",
      schema: {
        type: "string",
        format: "date-time",
        description:
          "`updatedAt`: when the row last changed. Kept current by the repositories whatever the verb, and\nby a trigger when others write; refused in bodies.",
      },
    },
    deletedAt: {
      kind: "date",
      nullable: true,
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was removed; null as long as it is there.",
      },
    },
  },
  relations: {
    shelf: { target: "shelves" },
    owner: { target: "people", nullable: true },
    pages: { target: "pages", many: true },
    bookTags: { target: "bookTags", many: true },
    notes: { target: "notes", many: true },
    sequelOfBook: { target: "books", nullable: true },
    booksBySequelOf: { target: "books", many: true },
  },
  softDelete: { readable: false },
};
