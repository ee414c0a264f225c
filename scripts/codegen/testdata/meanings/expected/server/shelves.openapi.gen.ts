// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 54b34c95d946f93c

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/shelves` for the documents about the API. */
export const shelvesDescription: ResourceDescription = {
  name: "shelves",
  path: "shelves",
  table: "shelves",
  types: { one: "Shelf", many: "Shelves" },
  labels: { one: "shelf", many: "shelves" },
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
    name: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
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
    books: { target: "books", many: true, columns: ["id"], references: ["shelfId"] },
  },
  softDelete: { column: "deletedAt", readable: false },
};
