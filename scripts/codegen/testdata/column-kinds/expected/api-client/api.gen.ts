// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 569b39e1de80cf2b

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type SamplesClient, samplesShape } from "./samples.client.gen.ts";
import type { SampleModel } from "./samples.types.gen.ts";

export type * from "./samples.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  samples: samplesShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  samples: SampleModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  /** One column of each kind. */
  readonly samples: SamplesClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    samples: resourceClient<SampleModel>(transport, samplesShape),
    batch: batchClient<ApiModels>(transport),
  };
};
