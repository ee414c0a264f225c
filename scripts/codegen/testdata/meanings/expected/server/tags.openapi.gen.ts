// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 32c4934198690a8c

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/tags` for the OpenAPI document. */
export const tagsDescription: ResourceDescription = {
  name: "tags",
  path: "tags",
  types: { one: "Tag", many: "Tags" },
  labels: { one: "tag", many: "tags" },
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    word: { kind: "string", body: "required", schema: { type: "string" } },
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
    bookTags: { target: "bookTags", many: true },
  },
  softDelete: { readable: false },
};
