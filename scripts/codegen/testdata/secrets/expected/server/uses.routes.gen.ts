// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 739b53a02bcf323b

import type { UsesRepository } from "@headwater/database/generated/uses.repository";
import { usesSchemas } from "@headwater/database/validators/uses";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Which key was used is no secret, by whatever name it goes; what a token is stays one.
 * Routes of `/api/uses`.
 */
export const usesRoutes = (uses: UsesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(uses, usesSchemas);
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
