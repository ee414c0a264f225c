// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b766561ba1a0c401

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/tags` for the documents about the API. */
export const tagsDescription: ResourceDescription = {
  name: "tags",
  path: "tags",
  table: "tags",
  types: { one: "Tag", many: "Tags" },
  labels: { one: "tag", many: "tags" },
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
    word: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
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
    bookTags: { target: "bookTags", many: true, columns: ["id"], references: ["tagId"] },
  },
  softDelete: { column: "deletedAt", readable: false },
};
