// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 57793ec489ef27f2

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/people` for the OpenAPI document. */
export const peopleDescription: ResourceDescription = {
  name: "people",
  path: "people",
  types: { one: "Person", many: "People" },
  labels: { one: "person", many: "people" },
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    email: { kind: "string", body: "required", schema: { type: "string" } },
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
    books: { target: "books", many: true },
    notes: { target: "notes", many: true },
  },
  softDelete: { readable: true },
};
