// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 321c479462ab88f9

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type MeasurementsClient, measurementsShape } from "./measurements.client.gen.ts";
import type { MeasurementModel } from "./measurements.types.gen.ts";

export type * from "./measurements.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  measurements: measurementsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  measurements: MeasurementModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly measurements: MeasurementsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    measurements: resourceClient<MeasurementModel>(transport, measurementsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
