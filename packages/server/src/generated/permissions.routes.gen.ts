// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 69ac3ab5c0afe869

import type { PermissionsRepository } from "@headwater/database/generated/permissions.repository";
import { permissionsSchemas } from "@headwater/database/validators/permissions";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

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
