// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 469c0647c67b2e10

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/shelves` for the OpenAPI document. */
export const shelvesDescription: ResourceDescription = {
  name: "shelves",
  path: "shelves",
  types: { one: "Shelf", many: "Shelves" },
  labels: { one: "shelf", many: "shelves" },
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    name: { kind: "string", body: "required", schema: { type: "string" } },
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
  },
  softDelete: { readable: false },
};
