export interface ApiIssue {
  /** Where in the body or the query: names and indexes joined by dots. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type ApiErrorCode = string;

export declare class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
}
