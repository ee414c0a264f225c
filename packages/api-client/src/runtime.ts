/**
 * What generated clients are made of:
 *
 * ```ts
 * // tickets.client.gen.ts
 * import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
 * import type { TicketModel } from "./tickets.types.gen.ts";
 *
 * export const ticketsShape: ResourceShape = { name: "tickets", path: "tickets", … };
 * export type TicketsClient = ResourceClient<TicketModel>;
 *
 * // api.gen.ts
 * export type * from "./tickets.types.gen.ts"; // or its names, one by one
 * export const shapes: Shapes = { tickets: ticketsShape, … };
 * export interface ApiModels { tickets: TicketModel; … }
 * export interface Api {
 *   readonly tickets: TicketsClient;
 *   …
 *   readonly batch: Batch<ApiModels>;
 * }
 * export const createApiClient = (options: ApiClientOptions = {}): Api => {
 *   const transport = createTransport(options, shapes);
 *   return {
 *     tickets: resourceClient<TicketModel>(transport, ticketsShape),
 *     …
 *     batch: batchClient(transport),
 *   };
 * };
 * ```
 */
export { batchClient } from "./runtime/batch-client.ts";
export type { Batch, BatchOperation, BatchResult, BatchResults } from "./runtime/batch.ts";
export type {
  ApiClientOptions,
  RequestOptions,
  RetryOptions,
  WriteOptions,
} from "./runtime/options.ts";
export type {
  ResourceClient,
  RestoreVerb,
  TreeVerbs,
  UpsertOf,
  ViewClient,
} from "./runtime/resource.ts";
export { resourceClient, viewClient, wholeClient } from "./runtime/resource-client.ts";
export { following } from "./runtime/following.ts";
export { keyText } from "./runtime/key-path.ts";
export { type QueryWriter, queryWriter } from "./runtime/query-writer.ts";
export { etagOf, keepEtag } from "./runtime/etag.ts";
export { createTransport, type Transport } from "./runtime/transport.ts";
export type {
  BooleanFilter,
  ListFilter,
  ManyFilter,
  ModelTypes,
  NestedListFilter,
  Presence,
  RelationTypes,
  ResourceShape,
  Shapes,
  TextFilter,
  ValueFilter,
} from "@headwater/database/filter";
