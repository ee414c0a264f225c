// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5140b8ca4dceb4cf

import type { BookTagsRepository } from "@headwater/database/generated/book-tags.repository";
import { bookTagsSchemas } from "@headwater/database/validators/book-tags";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Go with either side.
 * Routes of `/api/book-tags`.
 */
export const bookTagsRoutes = (bookTags: BookTagsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(bookTags, bookTagsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:bookId/:tagId", on.get);
  routes.patch("/:bookId/:tagId", on.update);
  routes.put("/:bookId/:tagId", on.upsert);
  routes.delete("/:bookId/:tagId", on.remove);
  routes.post("/:bookId/:tagId/restore", on.restore);
  return routes;
};
