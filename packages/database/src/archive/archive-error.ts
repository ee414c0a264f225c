import { DatabaseError } from "../errors/database-errors.ts";

/** Rows can't be archived. Nothing has left the database. */
export class ArchiveError extends DatabaseError {
  constructor(message: string, cause?: unknown) {
    super("INTERNAL", message, { cause });
  }
}
