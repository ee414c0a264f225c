// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3c4c5f7f559a6a64

import type { ArticlesRepository } from "@headwater/database/generated/articles.repository";
import { articlesSchemas } from "@headwater/database/validators/articles";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Columns made by helpers.
 * Routes of `/api/articles`.
 */
export const articlesRoutes = (articles: ArticlesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(articles, articlesSchemas);
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
