// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e92b4029f203b510

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/book-tags` for the documents about the API. */
export const bookTagsDescription: ResourceDescription = {
  name: "bookTags",
  path: "book-tags",
  table: "book_tags",
  types: { one: "BookTag", many: "BookTags" },
  labels: { one: "book tag", many: "book tags" },
  description: "Go with either side.",
  key: ["bookId", "tagId"],
  columns: {
    bookId: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    tagId: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    removedAt: {
      kind: "date",
      sqlType: "integer",
      nullable: true,
      schema: { type: "string", format: "date-time" },
    },
  },
  relations: {
    book: { target: "books", columns: ["bookId"], references: ["id"] },
    tag: { target: "tags", columns: ["tagId"], references: ["id"] },
  },
  softDelete: { column: "removedAt", readable: false },
};
