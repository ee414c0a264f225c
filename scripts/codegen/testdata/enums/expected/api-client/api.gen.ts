// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 005bbad6b532cb0f

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type ShirtsClient, shirtsShape } from "./shirts.client.gen.ts";
import type { ShirtModel } from "./shirts.types.gen.ts";

export type * from "./shirts.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  shirts: shirtsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  shirts: ShirtModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly shirts: ShirtsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    shirts: resourceClient<ShirtModel>(transport, shirtsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
