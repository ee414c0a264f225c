// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 23b44c7fc3498620

import type { ShirtsRepository } from "@headwater/database/generated/shirts.repository";
import {
  newShirtSchema,
  shirtKeySchema,
  shirtPatchSchema,
} from "@headwater/database/validators/shirts";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of shirts have to look like. */
export const shirtsSchemas = {
  create: newShirtSchema,
  patch: shirtPatchSchema,
  key: shirtKeySchema,
};

/** Routes of `/api/shirts`. */
export const shirtsRoutes = (shirts: ShirtsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(shirts, shirtsSchemas);
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
