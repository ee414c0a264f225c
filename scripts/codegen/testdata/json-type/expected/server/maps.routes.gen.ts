// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d9dc9ff80a75f734

import type { MapsRepository } from "@headwater/database/generated/maps.repository";
import { mapKeySchema, mapPatchSchema, newMapSchema } from "@headwater/database/validators/maps";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of maps have to look like. */
export const mapsSchemas = {
  create: newMapSchema,
  patch: mapPatchSchema,
  key: mapKeySchema,
};

/** Routes of `/api/maps`. */
export const mapsRoutes = (maps: MapsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(maps, mapsSchemas);
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
