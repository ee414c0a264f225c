/** Talks to a Headwater server from a browser, Bun or Node. */
export { ApiError, type ApiErrorCode, type ApiIssue } from "./runtime/api-error.ts";
export { etagOf } from "./runtime/etag.ts";
export type { Batch, BatchOperation, BatchResult, BatchResults } from "./runtime/batch.ts";
export type {
  ApiClientOptions,
  HeaderSource,
  RequestOptions,
  RetryOptions,
  WriteOptions,
} from "./runtime/options.ts";
export type { ResourceClient, UpsertOf } from "./runtime/resource.ts";
export type {
  AggregateOf,
  AggregateResult,
  ListQuery,
  OneQuery,
  Page,
  Result,
} from "@headwater/database/filter";
export * from "./generated/api.gen.ts";
