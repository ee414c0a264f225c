// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cb6f30658a100cf4

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/book-tags` for the OpenAPI document. */
export const bookTagsDescription: ResourceDescription = {
  name: "bookTags",
  path: "book-tags",
  types: { one: "BookTag", many: "BookTags" },
  labels: { one: "book tag", many: "book tags" },
  description: "Go with either side.",
  key: ["bookId", "tagId"],
  columns: {
    bookId: { kind: "integer", body: "required", schema: { type: "integer" } },
    tagId: { kind: "integer", body: "required", schema: { type: "integer" } },
    removedAt: { kind: "date", nullable: true, schema: { type: "string", format: "date-time" } },
  },
  relations: {
    book: { target: "books" },
    tag: { target: "tags" },
  },
  softDelete: { readable: false },
};
