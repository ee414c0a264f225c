// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2bc2b14fb20ece01

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/pages` for the documents about the API. */
export const pagesDescription: ResourceDescription = {
  name: "pages",
  path: "pages",
  table: "pages",
  types: { one: "PageRow", many: "Pages" },
  labels: { one: "page", many: "pages" },
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
    bookId: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    text: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
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
  },
  relations: {
    book: { target: "books", columns: ["bookId"], references: ["id"] },
  },
  softDelete: { column: "deletedAt", readable: false },
};
