import type { Shapes } from "@headwater/database/filter";
import { abortError } from "./abort.ts";
import { ApiError } from "./api-error.ts";
import { apiRoot } from "./base-url.ts";
import type { ApiClientOptions, HeaderSource, RequestOptions } from "./options.ts";
import { problemOf } from "./problem.ts";
import { withRetries } from "./retry.ts";

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

const REPEATABLE: ReadonlySet<string> = new Set(["GET", "PUT", "DELETE"]);

export const createTransport = (options: ApiClientOptions, shapes: Shapes): Transport => {
  const root = apiRoot(options.baseUrl);
  const { retry } = options;

  const attempt = async (request: TransportRequest): Promise<TransportResponse> => {
    const { signal } = request;
    const headers = await headersFor(options.headers, request);
    if (isAborted(signal)) throw abortError(signal?.reason);
    const init: RequestInit = { method: request.method, headers, signal: signal ?? null };
    if (request.body !== undefined) init.body = JSON.stringify(request.body);
    const send = options.fetch ?? globalThis.fetch;
    try {
      const response = await send(root + request.path, init);
      return read(response, await response.text());
    } catch (error) {
      if (error instanceof ApiError) throw error;
      if (isAborted(signal)) throw abortError(signal?.reason);
      throw new ApiError({
        code: "NETWORK_ERROR",
        status: 0,
        detail: "The server could not be reached",
        cause: error,
      });
    }
  };

  return {
    shapes,
    send: (request) =>
      retry !== undefined && REPEATABLE.has(request.method)
        ? withRetries(retry, request.signal, () => attempt(request))
        : attempt(request),
  };
};

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

const headersFor = async (
  source: HeaderSource | undefined,
  request: TransportRequest,
): Promise<Headers> => {
  const headers = new Headers(typeof source === "function" ? await source() : source);
  new Headers(request.headers).forEach((value, name) => headers.set(name, value));
  if (!headers.has("accept")) headers.set("accept", "application/json");
  if (request.body !== undefined) headers.set("content-type", "application/json");
  if (request.ifMatch !== undefined) headers.set("if-match", request.ifMatch);
  return headers;
};

const read = (response: Response, text: string): TransportResponse => {
  if (!response.ok) throw problemOf(response, text);
  const etag = response.headers.get("etag");
  if (text === "") return { status: response.status, body: null, etag };
  try {
    return { status: response.status, body: JSON.parse(text), etag };
  } catch (cause) {
    throw invalidResponse(response.status, "The server's answer is not JSON", cause);
  }
};

export const invalidResponse = (status: number, detail: string, cause?: unknown): ApiError =>
  new ApiError({ code: "INVALID_RESPONSE", status, detail, cause });
