// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 688fefb54a80cf17

import type { BooksRepository } from "@headwater/database/generated/books.repository";
import { booksSchemas } from "@headwater/database/validators/books";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Go with their shelf, and hold their owner back.
 * Routes of `/api/books`.
 */
export const booksRoutes = (books: BooksRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(books, booksSchemas);
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
  routes.post("/:id/restore", on.restore);
  return routes;
};
