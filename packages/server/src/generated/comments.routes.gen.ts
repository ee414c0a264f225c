// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ae6e05a51609b2f6

import type { CommentsRepository } from "@headwater/database/generated/comments.repository";
import { commentsSchemas } from "@headwater/database/validators/comments";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * What people say about a ticket.
 * Routes of `/api/comments`.
 */
export const commentsRoutes = (comments: CommentsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(comments, commentsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:id", on.get);
  routes.patch("/:id", on.update);
  routes.put("/:id", on.upsert);
  routes.delete("/:id", on.remove);
  return routes;
};
