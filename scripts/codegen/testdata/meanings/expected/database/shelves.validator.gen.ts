// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9daf4769f5dc6f50

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A shelf as it comes back. */
export const shelfSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  deletedAt: wireDate().nullable(),
});

/** The body that makes a shelf. */
export const newShelfSchema = z.strictObject({
  name: z.string(),
});

/** The body that changes a shelf. */
export const shelfPatchSchema = z.strictObject({
  name: z.string().optional(),
});

/** The key of a shelf, as it stands in a path or as code has it. */
export const shelfKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of shelves have to look like. */
export const shelvesSchemas: ResourceSchemas = {
  create: newShelfSchema,
  patch: shelfPatchSchema,
  key: shelfKeySchema,
};
