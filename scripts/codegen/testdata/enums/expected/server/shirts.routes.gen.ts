// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 55613c3adb07e5e1

import type { ShirtsRepository } from "@headwater/database/generated/shirts.repository";
import { shirtsSchemas } from "@headwater/database/validators/shirts";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

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
