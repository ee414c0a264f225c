// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a37df15ffd500bce

import type { RolePermissionsRepository } from "@headwater/database/generated/role-permissions.repository";
import { rolePermissionsSchemas } from "@headwater/database/validators/role-permissions";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Which role has which permission.
 * Routes of `/api/role-permissions`.
 */
export const rolePermissionsRoutes = (
  rolePermissions: RolePermissionsRepository,
): Hono<ServerEnv> => {
  const on = resourceHandlers(rolePermissions, rolePermissionsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:roleKey/:permissionKey", on.get);
  routes.patch("/:roleKey/:permissionKey", on.update);
  routes.put("/:roleKey/:permissionKey", on.upsert);
  routes.delete("/:roleKey/:permissionKey", on.remove);
  return routes;
};
