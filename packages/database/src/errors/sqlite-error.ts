/** An error as both SQLite drivers throw it: `code` is SQLite's own extended code by name. */
export interface SqliteError extends Error {
  readonly code: string;
}

export const isSqliteError = (error: unknown): error is SqliteError =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  error.code.startsWith("SQLITE_");

/** Somebody else holds the lock that was needed. */
export const isBusy = (error: unknown): boolean =>
  isSqliteError(error) &&
  (error.code.startsWith("SQLITE_BUSY") || error.code.startsWith("SQLITE_LOCKED"));

export const isConstraintViolation = (error: unknown): boolean =>
  isSqliteError(error) && error.code.startsWith("SQLITE_CONSTRAINT");
