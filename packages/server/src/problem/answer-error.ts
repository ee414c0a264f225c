import type { Logger } from "pino";
import { problemOf } from "./problem.ts";
import { problemResponse } from "./problem-response.ts";
import { RequestError } from "./request-error.ts";

/** Answers a request that ended in an error. */
export type AnswerError = (error: unknown, requestId: string) => Response;

/** Turns errors into problems; what is our own fault goes to the log with all of it. */
export const createAnswerError =
  (logger: Logger): AnswerError =>
  (error, requestId) => {
    const problem = problemOf(error);
    if (problem.code === "INTERNAL") logger.error({ requestId, err: error }, "a request failed");
    const headers = error instanceof RequestError ? error.facts.headers : undefined;
    return problemResponse(problem, requestId, headers);
  };
