// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6c33b195cff3d752

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { NoteModel } from "./notes.types.gen.ts";

/** What the API shows of notes. */
export const notesShape: ResourceShape = {
  name: "notes",
  path: "notes",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    bookId: { kind: "integer", nullable: true },
    personId: { kind: "integer", nullable: true },
    text: { kind: "string", nullable: false },
  },
  relations: {
    book: { target: "books", many: false, nullable: true, columns: ["bookId"], references: ["id"] },
    person: {
      target: "people",
      many: false,
      nullable: true,
      columns: ["personId"],
      references: ["id"],
    },
  },
};

/** Keeps no removed rows. */
export type NotesClient = ResourceClient<NoteModel>;
