/** Codes a server sends, with the HTTP status of each. */
type ServerCode =
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "UNIQUE_VIOLATION"
  | "FOREIGN_KEY_VIOLATION"
  | "PRECONDITION_FAILED"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "CHECK_VIOLATION"
  | "VALIDATION_FAILED"
  | "RATE_LIMITED"
  | "INTERNAL"
  | "UNAVAILABLE"
  | "TIMEOUT";

/**
 * Codes of the client itself, whose `status` is 0 when there was no answer at all.
 *
 * - `NETWORK_ERROR`: the server could not be reached; `cause` is what `fetch` threw
 * - `ABORTED`: the caller's signal; `cause` is its reason (`TIMEOUT` if the reason is a timeout)
 * - `INVALID_RESPONSE`: what answered doesn't speak the API's language
 */
type ClientCode = "NETWORK_ERROR" | "ABORTED" | "INVALID_RESPONSE";

export type ApiErrorCode = ServerCode | ClientCode;

export interface ApiIssue {
  /** Where in the body or the query: names and indexes, from the outside in. */
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

type ConstraintCode = "UNIQUE_VIOLATION" | "FOREIGN_KEY_VIOLATION" | "CHECK_VIOLATION";

/** What is known of an error once its code is. */
export type ApiErrorOf<C> = ApiError & {
  readonly code: C;
} & (C extends ConstraintCode ? { readonly columns: readonly string[] } : unknown) &
  (C extends "NETWORK_ERROR" | "ABORTED" ? { readonly status: 0 } : unknown);

export interface ApiErrorFacts {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly issues?: readonly ApiIssue[];
  readonly columns?: readonly string[] | undefined;
  readonly operation?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** Why a call failed: the one error the client throws. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** Says what went wrong; a code this version doesn't know is passed on as it is. */
  readonly code: ApiErrorCode | (string & {});
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What is wrong and where, all of it; empty when there is nothing to point at. */
  readonly issues: readonly ApiIssue[];
  /** What happened, for people; also the error's message. */
  readonly detail: string;
  /** Columns of the constraint that was violated. */
  readonly columns: readonly string[] | undefined;
  /** Index of the operation of a batch that failed. */
  readonly operation: number | undefined;
  /** Finds the request in the server's log. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait before the next attempt. */
  readonly retryAfterMs: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts.detail, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = facts.code;
    this.status = facts.status;
    this.detail = facts.detail;
    this.issues = facts.issues ?? [];
    this.columns = facts.columns;
    this.operation = facts.operation;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
  }

  /** Whether this is the error with that code; narrows it to what the code brings along. */
  is<const C extends ApiErrorCode>(code: C): this is ApiErrorOf<C> {
    return this.code === code;
  }

  /** The issues at a place (`title`, `0.settings`) or anywhere below it. */
  issuesAt(path: string): readonly ApiIssue[] {
    return this.issues.filter((issue) => `${issue.path.join(".")}.`.startsWith(`${path}.`));
  }
}
