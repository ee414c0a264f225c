// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2aeea6ba86a7b3f1

import type { MeasurementsRepository } from "@headwater/database/generated/measurements.repository";
import {
  measurementKeySchema,
  measurementPatchSchema,
  newMeasurementSchema,
} from "@headwater/database/validators/measurements";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of measurements have to look like. */
export const measurementsSchemas = {
  create: newMeasurementSchema,
  patch: measurementPatchSchema,
  key: measurementKeySchema,
};

/** Routes of `/api/measurements`. */
export const measurementsRoutes = (measurements: MeasurementsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(measurements, measurementsSchemas);
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany);
};
