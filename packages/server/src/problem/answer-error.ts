import type { Context } from "hono";
import type { Logger } from "pino";
import type { ServerEnv } from "../server-env.ts";
import { problemOf } from "./problem.ts";
import { problemResponse } from "./problem-response.ts";
import { RequestError } from "./request-error.ts";

/** Turns what a route threw into a problem; what is our own fault goes to the log with all of it. */
export const answerError =
  (logger: Logger) =>
  (error: Error, c: Context<ServerEnv>): Response => {
    const { requestId } = c.env;
    const problem = problemOf(error);
    if (problem.code === "INTERNAL") logger.error({ requestId, err: error }, "a request failed");
    const headers = error instanceof RequestError ? error.facts.headers : undefined;
    return problemResponse(problem, requestId, headers);
  };
