import { TimeoutError } from "@headwater/database/errors";
import type { ServerConfig } from "../config/config.ts";
import type { RequestLog } from "../logging/request-log.ts";
import type { AnswerError } from "../problem/answer-error.ts";
import { RequestError } from "../problem/request-error.ts";
import { limitBody } from "./body-limit.ts";
import { createCors } from "./cors.ts";
import { dress } from "./dress.ts";
import { InFlight } from "./in-flight.ts";
import { createRateLimit } from "./rate-limit.ts";
import { requestIdOf } from "./request-id.ts";
import type { MayReadDeleted, RequestScope } from "./request-scope.ts";

/** Answers a request, given what the pipeline knows of it. */
export type Routes = (request: Request, scope: RequestScope) => Response | Promise<Response>;

interface PipelineParts {
  readonly routes: Routes;
  readonly config: ServerConfig;
  readonly answerError: AnswerError;
  /** Writes the line of each request; null when there is to be none. */
  readonly logRequest: RequestLog | null;
  readonly mayReadDeleted: MayReadDeleted;
}

/** What every request passes through. */
export interface Pipeline {
  fetch(request: Request, remoteAddress?: string | null): Response | Promise<Response>;
  /**
   * Refuses new requests with 503 and waits for those in flight.
   * Settles with `true` when all were answered, `false` when that took longer than `limitMs`.
   */
  drain(limitMs: number): Promise<boolean>;
}

/**
 * Puts around `routes` what holds for each of them, in one function rather than a chain of
 * middleware, so that it costs little: request id, refusals (stopping, too many, too large), CORS,
 * time limit, headers, log line.
 */
export const createPipeline = ({
  routes,
  config,
  answerError,
  logRequest,
  mayReadDeleted,
}: PipelineParts): Pipeline => {
  const cors = createCors(config.corsOrigins);
  const admit =
    config.rateLimitPerMinute === null ? null : createRateLimit(config.rateLimitPerMinute);
  const inFlight = new InFlight(config.requestTimeoutMs, () => new TimeoutError(LATE));
  let draining = false;

  const answer = (request: Request, scope: RequestScope): Response | Promise<Response> => {
    if (draining) throw new RequestError("UNAVAILABLE", "The server is stopping", STOPPING);
    admit?.(scope.remoteAddress);
    return (
      cors?.preflight(request, scope.requestId) ??
      routes(limitBody(request, config.bodyLimitBytes), scope)
    );
  };

  const finish = (
    request: Request,
    scope: RequestScope,
    given: Response,
  ): Response | Promise<Response> => {
    // Asking the answer itself would make an object of its headers: a fortieth of a get.
    const isDressed = given === scope.dressed || given.headers.has("x-request-id");
    const response = isDressed ? given : dress(request, given, scope);
    if (response instanceof Promise) {
      return response.then((dressed) => finish(request, scope, dressed));
    }
    cors?.allow(request, response.headers);
    logRequest?.(request, scope, response.status);
    return response;
  };

  return {
    fetch(request, remoteAddress = null) {
      const scope: RequestScope = {
        requestId: requestIdOf(request),
        compression: config.compression,
        remoteAddress,
        mayReadDeleted,
        startedAt: performance.now(),
        dressed: null,
      };
      let result: Response | Promise<Response>;
      try {
        result = answer(request, scope);
      } catch (error) {
        result = answerError(error, scope.requestId);
      }
      if (result instanceof Response) return finish(request, scope, result);
      return inFlight.race(
        result,
        scope.startedAt,
        (response) => finish(request, scope, response),
        (error) => answerError(error, scope.requestId),
      );
    },
    async drain(limitMs) {
      draining = true;
      const { promise: late, resolve } = Promise.withResolvers<false>();
      const timer = setTimeout(() => resolve(false), limitMs);
      const outcome = await Promise.race([inFlight.idle().then(() => true), late]);
      clearTimeout(timer);
      return outcome;
    },
  };
};

const STOPPING = { headers: { connection: "close", "retry-after": "5" } };

const LATE = "The answer took too long; if it was a write, it may still happen";
