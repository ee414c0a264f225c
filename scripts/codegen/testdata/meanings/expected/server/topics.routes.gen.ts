// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b926dae6a771137a

import type { TopicsRepository } from "@headwater/database/generated/topics.repository";
import { topicsSchemas } from "@headwater/database/validators/topics";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * A tree whose rows go together and can be brought back.
 * Routes of `/api/topics`.
 */
export const topicsRoutes = (topics: TopicsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(topics, topicsSchemas);
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
  routes.get("/:id/ancestors", on.ancestors);
  routes.get("/:id/children", on.children);
  routes.get("/:id/descendants", on.descendants);
  routes.post("/:id/move", on.move);
  return routes;
};
