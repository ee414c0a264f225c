// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 39f0a47813879293

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/people` for the documents about the API. */
export const peopleDescription: ResourceDescription = {
  name: "people",
  path: "people",
  table: "people",
  types: { one: "Person", many: "People" },
  labels: { one: "person", many: "people" },
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
    email: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
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
    books: { target: "books", many: true, columns: ["id"], references: ["ownerId"] },
    notes: { target: "notes", many: true, columns: ["id"], references: ["personId"] },
  },
  softDelete: { column: "deletedAt", readable: true },
};
