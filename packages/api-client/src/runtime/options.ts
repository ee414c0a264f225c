/** Sent with each request; a function is asked before each attempt, so that tokens can change. */
export type HeaderSource = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/**
 * Tries again what may be done twice (GET, PUT, DELETE) when the server could not be reached or
 * answered 429 or 503. Waits as long as `Retry-After` says, else twice as long each time.
 */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included. */
  readonly attempts: number;
  /** Wait before the second attempt; 200 when absent. Spread at random over half to all of it. */
  readonly baseDelayMs?: number | undefined;
}

export interface ApiClientOptions {
  /**
   * Where the server is, with or without a path, `/api` or a trailing slash:
   * `https://example.org`, `https://example.org/tracker/api/`. The page's own server when absent.
   */
  readonly baseUrl?: string | URL | undefined;
  /** Used in place of the global `fetch`: to send cookies, or to call a server in this process. */
  readonly fetch?: ((url: string, init: RequestInit) => Response | Promise<Response>) | undefined;
  readonly headers?: HeaderSource | undefined;
  /** Off when absent. */
  readonly retry?: RetryOptions | undefined;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: HeadersInit | undefined;
}

export interface WriteOptions extends RequestOptions {
  /**
   * Writes only if the row is still as it was: an entity tag, or a row this client gave out.
   * Otherwise the call fails with `PRECONDITION_FAILED`.
   */
  readonly ifMatch?: string | object | undefined;
}
