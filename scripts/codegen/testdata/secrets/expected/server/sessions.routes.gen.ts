// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2fddfe2a09337008

import type { SessionsRepository } from "@headwater/database/generated/sessions.repository";
import { sessionsSchemas } from "@headwater/database/validators/sessions";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Nobody outside can make one.
 * Routes of `/api/sessions`.
 */
export const sessionsRoutes = (sessions: SessionsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(sessions, sessionsSchemas);
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
