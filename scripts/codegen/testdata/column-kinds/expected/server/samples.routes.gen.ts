// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 042fb552d50f1892

import type { SamplesRepository } from "@headwater/database/generated/samples.repository";
import { samplesSchemas } from "@headwater/database/validators/samples";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * One column of each kind.
 * Routes of `/api/samples`.
 */
export const samplesRoutes = (samples: SamplesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(samples, samplesSchemas);
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
