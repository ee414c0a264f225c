// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6d925bca6033608f

import type { RolesRepository } from "@headwater/database/generated/roles.repository";
import { rolesSchemas } from "@headwater/database/validators/roles";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * What people can be to the whole tracker; a person's `role` is the key of one of these.
 * Routes of `/api/roles`.
 */
export const rolesRoutes = (roles: RolesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(roles, rolesSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:key", on.get);
  routes.patch("/:key", on.update);
  routes.put("/:key", on.upsert);
  routes.delete("/:key", on.remove);
  return routes;
};
