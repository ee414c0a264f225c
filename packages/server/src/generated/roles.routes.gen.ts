// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bdab8a986319da73

import type { RolesRepository } from "@headwater/database/generated/roles.repository";
import {
  newRoleSchema,
  roleKeySchema,
  rolePatchSchema,
} from "@headwater/database/validators/roles";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of roles have to look like. */
export const rolesSchemas: ResourceSchemas = {
  create: newRoleSchema,
  patch: rolePatchSchema,
  key: roleKeySchema,
};

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
