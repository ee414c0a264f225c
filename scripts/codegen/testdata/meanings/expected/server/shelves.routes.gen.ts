// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 25decfe9acca4e62

import type { ShelvesRepository } from "@headwater/database/generated/shelves.repository";
import { shelvesSchemas } from "@headwater/database/validators/shelves";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/shelves`. */
export const shelvesRoutes = (shelves: ShelvesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(shelves, shelvesSchemas);
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
  routes.post("/:id/restore", on.restore);
  return routes;
};
