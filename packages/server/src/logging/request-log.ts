import type { Logger } from "pino";
import type { RequestScope } from "../pipeline/request-scope.ts";

/** Writes the line of a request that has been answered. */
export type RequestLog = (request: Request, scope: RequestScope, status: number) => void;

const MESSAGE = "request";
const INFO = 30;
const ERROR = 50;

const pathOf = (url: string): string => {
  const start = url.indexOf("/", 8);
  const end = url.indexOf("?", start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
};

/** To the microsecond. */
const durationMs = (startedAt: number): number =>
  Math.round((performance.now() - startedAt) * 1_000) / 1_000;

export const requestLogOf =
  (logger: Logger): RequestLog =>
  (request, { requestId, remoteAddress, startedAt }, status) => {
    const entry = {
      requestId,
      method: request.method,
      path: pathOf(request.url),
      status,
      durationMs: durationMs(startedAt),
      ...(remoteAddress === null ? undefined : { remoteAddress }),
    };
    if (status >= 500) logger.error(entry, MESSAGE);
    else logger.info(entry, MESSAGE);
  };

/**
 * The same lines as pino writes, put together by hand: a get with a line from pino costs a quarter
 * more than one without, with a line from here a twentieth. Neither an id nor a method has
 * characters that JSON escapes.
 */
export const jsonRequestLog =
  (sink: { write(line: string): void }): RequestLog =>
  (request, { requestId, remoteAddress, startedAt }, status) => {
    const address =
      remoteAddress === null ? "" : `,"remoteAddress":${JSON.stringify(remoteAddress)}`;
    sink.write(
      `{"level":${status >= 500 ? ERROR : INFO},"time":${Date.now()},"requestId":"${requestId}","method":"${request.method}","path":${JSON.stringify(pathOf(request.url))},"status":${status},"durationMs":${durationMs(startedAt)}${address},"msg":"${MESSAGE}"}\n`,
    );
  };
