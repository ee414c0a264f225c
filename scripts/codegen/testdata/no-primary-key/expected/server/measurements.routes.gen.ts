// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a5683e19020a06ae

import type { MeasurementsRepository } from "@headwater/database/generated/measurements.repository";
import { measurementsSchemas } from "@headwater/database/validators/measurements";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/measurements`. */
export const measurementsRoutes = (measurements: MeasurementsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(measurements, measurementsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  return routes;
};
