// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 aec24632496ad85b

import type { TagsRepository } from "@headwater/database/generated/tags.repository";
import { tagsSchemas } from "@headwater/database/validators/tags";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/tags`. */
export const tagsRoutes = (tags: TagsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(tags, tagsSchemas);
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
