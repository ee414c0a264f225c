// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8970f56c91bf11f5

import type { MapsRepository } from "@headwater/database/generated/maps.repository";
import { mapsSchemas } from "@headwater/database/validators/maps";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

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
