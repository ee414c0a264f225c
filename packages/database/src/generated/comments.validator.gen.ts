// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a3b5d11af5e8482b

import { wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A comment as it comes back. */
export const commentSchema = z.strictObject({
  id: z.int(),
  ticketId: z.int(),
  authorId: z.string(),
  body: z.string().min(1),
  createdAt: wireDate(),
  updatedAt: wireDate(),
});

/** The body that makes a comment. */
export const newCommentSchema = z.strictObject({
  ticketId: z.int(),
  authorId: z.string(),
  body: z.string().min(1),
});

/** The body that changes a comment. */
export const commentPatchSchema = z.strictObject({
  ticketId: z.int().optional(),
  authorId: z.string().optional(),
  body: z.string().min(1).optional(),
});

/** The key of a comment, as it stands in a path or as code has it. */
export const commentKeySchema = z.strictObject({
  id: wireInteger(),
});
