// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4dcf9fe192d596de

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A tag as it comes back. */
export const tagSchema = z.strictObject({
  id: z.int(),
  word: z.string(),
  deletedAt: wireDate().nullable(),
});

/** The body that makes a tag. */
export const newTagSchema = z.strictObject({
  word: z.string(),
});

/** The body that changes a tag. */
export const tagPatchSchema = z.strictObject({
  word: z.string().optional(),
});

/** The key of a tag, as it stands in a path or as code has it. */
export const tagKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of tags have to look like. */
export const tagsSchemas: ResourceSchemas = {
  create: newTagSchema,
  patch: tagPatchSchema,
  key: tagKeySchema,
};
