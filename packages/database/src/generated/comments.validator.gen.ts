// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 44a328c894cd1151

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
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

/** What bodies and keys of comments have to look like. */
export const commentsSchemas: ResourceSchemas = {
  create: newCommentSchema,
  patch: commentPatchSchema,
  key: commentKeySchema,
};
