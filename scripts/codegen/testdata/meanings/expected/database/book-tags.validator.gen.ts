// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fee6ee6c9c47d30f

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A book tag as it comes back. */
export const bookTagSchema = z.strictObject({
  bookId: z.int(),
  tagId: z.int(),
  removedAt: wireDate().nullable(),
});

/** The body that makes a book tag. */
export const newBookTagSchema = z.strictObject({
  bookId: z.int(),
  tagId: z.int(),
});

/** The body that changes a book tag. */
export const bookTagPatchSchema = z.strictObject({});

/** The key of a book tag, as it stands in a path or as code has it. */
export const bookTagKeySchema = z.strictObject({
  bookId: wireInteger(),
  tagId: wireInteger(),
});

/** What bodies and keys of book tags have to look like. */
export const bookTagsSchemas: ResourceSchemas = {
  create: newBookTagSchema,
  patch: bookTagPatchSchema,
  key: bookTagKeySchema,
};
