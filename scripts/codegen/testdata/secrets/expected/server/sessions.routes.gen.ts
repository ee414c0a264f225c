// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6296a9bfefbecd16

import type { SessionsRepository } from "@headwater/database/generated/sessions.repository";
import {
  newSessionSchema,
  sessionKeySchema,
  sessionPatchSchema,
} from "@headwater/database/validators/sessions";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of sessions have to look like. */
export const sessionsSchemas: ResourceSchemas = {
  create: newSessionSchema,
  patch: sessionPatchSchema,
  key: sessionKeySchema,
};

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
