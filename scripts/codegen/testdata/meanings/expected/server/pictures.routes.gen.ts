// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 44ad1530e6f9258d

import type { PicturesRepository } from "@headwater/database/generated/pictures.repository";
import { picturesSchemas } from "@headwater/database/validators/pictures";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * The same said of columns made without them.
 * Routes of `/api/pictures`.
 */
export const picturesRoutes = (pictures: PicturesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(pictures, picturesSchemas);
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
