/** What the pipeline knows of a request; routes read it as `c.env`. */
export interface RequestScope {
  /** Echoed as `X-Request-Id`, and part of every log line and problem. */
  readonly requestId: string;
  /** Most bytes a body may have. */
  readonly bodyLimitBytes: number;
  /** Whether the answer may be compressed with gzip. */
  readonly acceptsGzip: boolean;
  /** Address of the other end, where the server knows it. */
  readonly remoteAddress: string | null;
}
