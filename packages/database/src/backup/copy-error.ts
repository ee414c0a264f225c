import { DatabaseError } from "../errors/database-errors.ts";
import { messageOf } from "../errors/message-of.ts";
import { isSqliteError } from "../errors/sqlite-error.ts";

/** A copy could not be made, or is not faithful; what there was of it is removed. */
export class CopyError extends DatabaseError {
  constructor(message: string, cause?: unknown) {
    super("UNAVAILABLE", message, { cause });
  }
}

/** What went wrong while a copy was written to `target`, as a `CopyError`. */
export const copyFailed = (target: string, error: unknown): CopyError => {
  if (error instanceof CopyError) return error;
  const reason = messageOf(error);
  const code = isSqliteError(error) ? ` (${error.code})` : "";
  return new CopyError(`no copy could be written to ${target}: ${reason}${code}`, error);
};
