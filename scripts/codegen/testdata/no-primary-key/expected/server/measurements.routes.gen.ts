// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 85e2b5171606356c

import type { MeasurementsRepository } from "@headwater/database/generated/measurements.repository";
import {
  measurementKeySchema,
  measurementPatchSchema,
  newMeasurementSchema,
} from "@headwater/database/validators/measurements";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of measurements have to look like. */
export const measurementsSchemas: ResourceSchemas = {
  create: newMeasurementSchema,
  patch: measurementPatchSchema,
  key: measurementKeySchema,
};

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
