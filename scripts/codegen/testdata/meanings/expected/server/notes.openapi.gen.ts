// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fe90ad7b66d7d9bb

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/notes` for the documents about the API. */
export const notesDescription: ResourceDescription = {
  name: "notes",
  path: "notes",
  table: "notes",
  types: { one: "Note", many: "Notes" },
  labels: { one: "note", many: "notes" },
  description: "Keeps no removed rows.",
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
    bookId: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
    personId: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
    text: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
  },
  relations: {
    book: { target: "books", nullable: true, columns: ["bookId"], references: ["id"] },
    person: { target: "people", nullable: true, columns: ["personId"], references: ["id"] },
  },
};
