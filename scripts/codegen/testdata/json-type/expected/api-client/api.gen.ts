// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4537d1429486e0f8

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type MapsClient, mapsShape } from "./maps.client.gen.ts";
import type { MapModel } from "./maps.types.gen.ts";

export type * from "./maps.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  maps: mapsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  maps: MapModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly maps: MapsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    maps: resourceClient<MapModel>(transport, mapsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
