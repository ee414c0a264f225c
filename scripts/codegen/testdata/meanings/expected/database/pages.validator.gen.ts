// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cd22c0c46c7fa0be

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A page as it comes back. */
export const pageSchema = z.strictObject({
  id: z.int(),
  bookId: z.int(),
  text: z.string(),
  deletedAt: wireDate().nullable(),
});

/** The body that makes a page. */
export const newPageRowSchema = z.strictObject({
  bookId: z.int(),
  text: z.string(),
});

/** The body that changes a page. */
export const pagePatchSchema = z.strictObject({
  bookId: z.int().optional(),
  text: z.string().optional(),
});

/** The key of a page, as it stands in a path or as code has it. */
export const pageKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of pages have to look like. */
export const pagesSchemas: ResourceSchemas = {
  create: newPageRowSchema,
  patch: pagePatchSchema,
  key: pageKeySchema,
};
