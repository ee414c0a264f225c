// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f96ea5d9817314b7

import type { PagesRepository } from "@headwater/database/generated/pages.repository";
import { pagesSchemas } from "@headwater/database/validators/pages";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/pages`. */
export const pagesRoutes = (pages: PagesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(pages, pagesSchemas);
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
