import { LoadConnection } from "./connection.ts";

export interface LoadResult {
  readonly answers: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
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

/** An HTTP/1.1 request as bytes, with a JSON body where one is given. */
export const request = (method: string, path: string, body?: unknown): Buffer => {
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`;
  if (body === undefined) return Buffer.from(`${head}\r\n`);
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  return Buffer.from(
    `${head}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${text}`,
  );
};

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
  return {
    answers: times.length,
    requestsPerSecond: times.length / elapsed,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
};
