import { AppError, ConstraintError, ERROR_CODES, type ErrorCode } from "@headwater/database/errors";
import { QueryProblem } from "@headwater/database/filter";
import { HTTPException } from "hono/http-exception";
import { type ProblemIssue, RequestError, type RequestErrorFacts } from "./request-error.ts";

/** An error as the one who asked may see it (RFC 9457, with `requestId` added when it is sent). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly issues?: readonly ProblemIssue[];
  /** Columns of the constraint that was violated. */
  readonly columns?: readonly string[];
  /** Index of the operation of a batch that failed. */
  readonly operation?: number;
}

export type ProblemFacts = Pick<Problem, "issues" | "columns" | "operation">;

export const problem = (code: ErrorCode, detail: string, facts: ProblemFacts = {}): Problem => {
  const { status, title } = ERROR_CODES[code];
  const type = `urn:headwater:problem:${code.toLowerCase().replaceAll("_", "-")}`;
  return { type, title, status, code, detail, ...facts };
};

const INTERNAL = problem("INTERNAL", "Something went wrong on the server; the log knows more");

/** What an error looks like from outside. Nothing internal gets through. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof QueryProblem) {
    return problem("BAD_REQUEST", error.message, { issues: error.issues });
  }
  if (error instanceof AppError) return error.code === "INTERNAL" ? INTERNAL : ofAppError(error);
  if (error instanceof HTTPException) return ofHttpException(error);
  return INTERNAL;
};

const ofAppError = (error: AppError): Problem => {
  const { columns, operation }: RequestErrorFacts =
    error instanceof RequestError
      ? error.facts
      : error instanceof ConstraintError
        ? { columns: error.columns }
        : {};
  const issues = error.issues ?? columns?.map((column) => violated(error, column)) ?? [];
  return problem(error.code, error.message, {
    ...(issues.length > 0 ? { issues } : undefined),
    ...(columns && columns.length > 0 ? { columns } : undefined),
    ...(operation === undefined ? undefined : { operation }),
  });
};

const violated = ({ code, message }: AppError, column: string): ProblemIssue => ({
  path: [column],
  code,
  message,
});

const ofHttpException = (error: HTTPException): Problem => {
  const code = codeOf(error.status);
  if (code === "INTERNAL") return INTERNAL;
  return { ...problem(code, error.message || ERROR_CODES[code].title), status: error.status };
};

/** The first code with this status, else the one of its class. */
const codeOf = (status: number): ErrorCode =>
  Object.keys(ERROR_CODES)
    .filter(isErrorCode)
    .find((code) => ERROR_CODES[code].status === status) ??
  (status >= 500 ? "INTERNAL" : "BAD_REQUEST");

const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(ERROR_CODES, text);
