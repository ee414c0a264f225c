// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 379bbbd3d0f8d002

import type { MapsRepository } from "@headwater/database/generated/maps.repository";
import { mapKeySchema, mapPatchSchema, newMapSchema } from "@headwater/database/validators/maps";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of maps have to look like. */
export const mapsSchemas: ResourceSchemas = {
  create: newMapSchema,
  patch: mapPatchSchema,
  key: mapKeySchema,
};

/** Routes of `/api/maps`. */
export const mapsRoutes = (maps: MapsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(maps, mapsSchemas);
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
