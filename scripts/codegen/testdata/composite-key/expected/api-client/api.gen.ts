// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 76082adc278db0bd

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type SeatsClient, seatsShape } from "./seats.client.gen.ts";
import type { SeatModel } from "./seats.types.gen.ts";

export type * from "./seats.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  seats: seatsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  seats: SeatModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly seats: SeatsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    seats: resourceClient<SeatModel>(transport, seatsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
