// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ef3e2ce5b81cdcf3

import type { CommentsRepository } from "@headwater/database/generated/comments.repository";
import {
  commentKeySchema,
  commentPatchSchema,
  newCommentSchema,
} from "@headwater/database/validators/comments";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of comments have to look like. */
export const commentsSchemas = {
  create: newCommentSchema,
  patch: commentPatchSchema,
  key: commentKeySchema,
};

/**
 * What people say about a ticket.
 * Routes of `/api/comments`.
 */
export const commentsRoutes = (comments: CommentsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(comments, commentsSchemas);
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany)
    .get("/:id", on.get)
    .patch("/:id", on.update)
    .put("/:id", on.upsert)
    .delete("/:id", on.remove);
};
