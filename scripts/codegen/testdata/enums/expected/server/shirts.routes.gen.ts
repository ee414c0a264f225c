// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2ccfe9a242383c8c

import type { ShirtsRepository } from "@headwater/database/generated/shirts.repository";
import {
  newShirtSchema,
  shirtKeySchema,
  shirtPatchSchema,
} from "@headwater/database/validators/shirts";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of shirts have to look like. */
export const shirtsSchemas: ResourceSchemas = {
  create: newShirtSchema,
  patch: shirtPatchSchema,
  key: shirtKeySchema,
};

/** Routes of `/api/shirts`. */
export const shirtsRoutes = (shirts: ShirtsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(shirts, shirtsSchemas);
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
