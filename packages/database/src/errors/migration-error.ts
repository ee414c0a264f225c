import { DatabaseError } from "./database-errors.ts";

/** What stood in a migration's way; the message says what happened and what to do. */
export type MigrationFault =
  /** The folder or a file of it is not as it must be. */
  | "FILE_INVALID"
  | "FILE_EDITED"
  | "FILE_MISSING"
  | "OUT_OF_ORDER"
  | "BRANCHED"
  /** The database is not like what the migration starts from. */
  | "STRUCTURE_DIFFERS"
  /** Rows stand in the way, or would be lost. */
  | "ROWS_IN_THE_WAY"
  | "ROWS_LOST"
  | "IRREVERSIBLE"
  /** A statement failed; everything of its file was taken back. */
  | "STATEMENT_FAILED"
  | "SNAPSHOT_FAILED"
  | "LOCKED"
  /** The database is behind its migrations. */
  | "BEHIND";

/** A migration was refused or taken back: no row was lost. */
export class MigrationError extends DatabaseError {
  readonly fault: MigrationFault;

  constructor(fault: MigrationFault, message: string, cause?: unknown) {
    super(fault === "LOCKED" || fault === "BEHIND" ? "UNAVAILABLE" : "INTERNAL", message, {
      cause,
    });
    this.fault = fault;
  }
}
