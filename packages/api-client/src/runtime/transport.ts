import type { Shapes } from "@headwater/database/filter";
import type { ApiClientOptions, RequestOptions } from "./options.ts";

export interface TransportRequest extends RequestOptions {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path and query below `/api`, without a slash in front: `tickets/7?select=title`. */
  readonly path: string;
  /** Sent as JSON when given. */
  readonly body?: unknown;
  readonly ifMatch?: string | undefined;
}

export interface TransportResponse {
  readonly status: number;
  /** The parsed JSON; null when there is none. */
  readonly body: unknown;
  readonly etag: string | null;
}

/** Sends requests and turns what goes wrong into `ApiError`. */
export interface Transport {
  readonly shapes: Shapes;
  /** @throws {ApiError} */
  send(request: TransportRequest): Promise<TransportResponse>;
}

export declare const createTransport: (options: ApiClientOptions, shapes: Shapes) => Transport;
