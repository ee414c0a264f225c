import { LoadConnection } from "./connection.ts";

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Makes the bytes of one request. */
  readonly next: () => Buffer;
  /** The one status every answer must have. */
  readonly status: number;
}

/** An HTTP/1.1 request as bytes. */
export const request = (method: string, path: string, body?: string): Buffer =>
  Buffer.from(
    `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n` +
      (body === undefined
        ? "\r\n"
        : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
  );

/** Keeps `connections` requests under way for so many seconds. @throws when a status differs */
export const load = async (options: LoadOptions): Promise<LoadResult> => {
  const times: number[] = [];
  const started = performance.now();
  const end = started + options.seconds * 1_000;
  let wrong: number | null = null;

  await Promise.all(
    Array.from({ length: options.connections }, () =>
      new LoadConnection(options.next, ({ status, milliseconds }) => {
        if (status !== options.status) wrong = status;
        times.push(milliseconds);
        return wrong === null && performance.now() < end;
      }).run(options.port),
    ),
  );
  if (wrong !== null) throw new Error(`Expected status ${options.status}, got ${wrong}`);

  const elapsed = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { requestsPerSecond: times.length / elapsed, p50: quantile(0.5), p99: quantile(0.99) };
};
