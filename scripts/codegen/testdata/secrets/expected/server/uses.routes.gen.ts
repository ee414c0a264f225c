// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8bb2153d403d52a9

import type { UsesRepository } from "@headwater/database/generated/uses.repository";
import { newUseSchema, useKeySchema, usePatchSchema } from "@headwater/database/validators/uses";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of uses have to look like. */
export const usesSchemas: ResourceSchemas = {
  create: newUseSchema,
  patch: usePatchSchema,
  key: useKeySchema,
};

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
