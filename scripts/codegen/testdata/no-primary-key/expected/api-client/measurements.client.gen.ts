// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b8591a3d24e0392a

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { MeasurementModel } from "./measurements.types.gen.ts";

/** What the API shows of measurements. */
export const measurementsShape: ResourceShape = {
  name: "measurements",
  path: "measurements",
  key: [],
  columns: {
    at: { kind: "integer", nullable: false },
    value: { kind: "string", nullable: true },
  },
  relations: {},
};

/** Reads and writes measurements. */
export type MeasurementsClient = ResourceClient<MeasurementModel>;
