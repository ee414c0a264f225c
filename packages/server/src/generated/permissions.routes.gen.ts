// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 dabf1ea5a882617b

import type { PermissionsRepository } from "@headwater/database/generated/permissions.repository";
import {
  newPermissionSchema,
  permissionKeySchema,
  permissionPatchSchema,
} from "@headwater/database/validators/permissions";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of permissions have to look like. */
export const permissionsSchemas: ResourceSchemas = {
  create: newPermissionSchema,
  patch: permissionPatchSchema,
  key: permissionKeySchema,
};

/**
 * What can be allowed: doing one thing with one kind of rows.
 * Routes of `/api/permissions`.
 */
export const permissionsRoutes = (permissions: PermissionsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(permissions, permissionsSchemas);
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
