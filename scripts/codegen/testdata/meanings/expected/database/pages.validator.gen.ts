// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3f3001cd15c81979

import { wireDate, wireInteger } from "@headwater/database/wire";
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
