// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c5715aa782bd1d40

import type { LabelsRepository } from "@headwater/database/generated/labels.repository";
import { labelsSchemas } from "@headwater/database/validators/labels";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Words a project's tickets can be marked with.
 * Routes of `/api/labels`.
 */
export const labelsRoutes = (labels: LabelsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(labels, labelsSchemas);
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
