// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c6585a274af9a173

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/notes` for the OpenAPI document. */
export const notesDescription: ResourceDescription = {
  name: "notes",
  path: "notes",
  types: { one: "Note", many: "Notes" },
  labels: { one: "note", many: "notes" },
  description: "Keeps no removed rows.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    bookId: { kind: "integer", nullable: true, body: "optional", schema: { type: "integer" } },
    personId: { kind: "integer", nullable: true, body: "optional", schema: { type: "integer" } },
    text: { kind: "string", body: "required", schema: { type: "string" } },
  },
  relations: {
    book: { target: "books", nullable: true },
    person: { target: "people", nullable: true },
  },
};
