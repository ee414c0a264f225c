import { DatabaseError } from "../errors/database-errors.ts";

/** A backup can't be made, used or restored. The message says what is as it was, and what to do. */
export class BackupError extends DatabaseError {
  constructor(message: string, cause?: unknown) {
    super("INTERNAL", message, { cause });
  }
}
