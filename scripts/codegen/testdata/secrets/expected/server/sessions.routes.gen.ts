// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3fbcac9a372d1966

import type { SessionsRepository } from "@headwater/database/generated/sessions.repository";
import {
  newSessionSchema,
  sessionKeySchema,
  sessionPatchSchema,
} from "@headwater/database/validators/sessions";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of sessions have to look like. */
export const sessionsSchemas = {
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
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany)
    .get("/:id", on.get)
    .patch("/:id", on.update)
    .put("/:id", on.upsert)
    .delete("/:id", on.remove);
};
