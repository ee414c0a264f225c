// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 904d234ea7ac6340

import type { PicturesRepository } from "@headwater/database/generated/pictures.repository";
import {
  newPictureSchema,
  pictureKeySchema,
  picturePatchSchema,
} from "@headwater/database/validators/pictures";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of pictures have to look like. */
export const picturesSchemas: ResourceSchemas = {
  create: newPictureSchema,
  patch: picturePatchSchema,
  key: pictureKeySchema,
};

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
