// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ff742491f31fbda6

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A note as it comes back. */
export const noteSchema = z.strictObject({
  id: z.int(),
  bookId: z.int().nullable(),
  personId: z.int().nullable(),
  text: z.string(),
});

/** The body that makes a note. */
export const newNoteSchema = z.strictObject({
  bookId: z.int().nullish(),
  personId: z.int().nullish(),
  text: z.string(),
});

/** The body that changes a note. */
export const notePatchSchema = z.strictObject({
  bookId: z.int().nullish(),
  personId: z.int().nullish(),
  text: z.string().optional(),
});

/** The key of a note, as it stands in a path or as code has it. */
export const noteKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of notes have to look like. */
export const notesSchemas: ResourceSchemas = {
  create: newNoteSchema,
  patch: notePatchSchema,
  key: noteKeySchema,
};
