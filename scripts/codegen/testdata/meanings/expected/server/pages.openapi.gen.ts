// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 aeae960c04ba4228

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/pages` for the OpenAPI document. */
export const pagesDescription: ResourceDescription = {
  name: "pages",
  path: "pages",
  types: { one: "PageRow", many: "Pages" },
  labels: { one: "page", many: "pages" },
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    bookId: { kind: "integer", body: "required", schema: { type: "integer" } },
    text: { kind: "string", body: "required", schema: { type: "string" } },
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
    book: { target: "books" },
  },
  softDelete: { readable: false },
};
