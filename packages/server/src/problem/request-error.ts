import { AppError, type ErrorCode, type Issue } from "@headwater/database/errors";

/** Where something is wrong: properties and indexes from the outside in; empty for the whole. */
export type ProblemPath = Issue["path"];
export type ProblemIssue = Issue;

export interface RequestErrorFacts {
  readonly issues?: readonly ProblemIssue[] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Columns of the constraint that was violated. */
  readonly columns?: readonly string[] | undefined;
  /** Index of the operation of a batch that failed. */
  readonly operation?: number;
  readonly cause?: unknown;
}

/** Refuses a request in terms of HTTP. */
export class RequestError extends AppError {
  readonly facts: RequestErrorFacts;

  constructor(code: ErrorCode, detail: string, facts: RequestErrorFacts = {}) {
    super(code, detail, facts);
    this.facts = facts;
  }
}
