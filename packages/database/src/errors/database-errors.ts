import { AppError, type AppErrorOptions } from "./app-error.ts";
import type { ErrorCode } from "./codes.ts";

/** Something went wrong in or on the way to the database. `cause` is the driver's own error. */
export class DatabaseError extends AppError {}

/** The database can't be reached, opened or read, or is being closed. */
export class ConnectionError extends DatabaseError {
  constructor(message: string, options?: AppErrorOptions) {
    super("UNAVAILABLE", message, options);
  }
}

/** Somebody else held the database for too long; the same request may work later. */
export class BusyError extends DatabaseError {
  constructor(message = "The database is busy; try again", options?: AppErrorOptions) {
    super("UNAVAILABLE", message, options);
  }
}

/** The work took longer than it may. */
export class TimeoutError extends DatabaseError {
  constructor(message: string, options?: AppErrorOptions) {
    super("TIMEOUT", message, options);
  }
}

/** The database refused a statement: a mistake in the program, not in the data. */
export class QueryError extends DatabaseError {
  constructor(message: string, options?: AppErrorOptions) {
    super("INTERNAL", message, options);
  }
}

/** The database is not like the schema and can't be made so without losing data. */
export class SchemaSyncError extends DatabaseError {
  readonly obstacles: readonly string[];

  constructor(message: string, obstacles: readonly string[]) {
    super("INTERNAL", message);
    this.obstacles = obstacles;
  }
}

export type ConstraintKind = "unique" | "foreignKey" | "check" | "notNull" | "datatype";

const CODES: Record<ConstraintKind, ErrorCode> = {
  unique: "UNIQUE_VIOLATION",
  foreignKey: "FOREIGN_KEY_VIOLATION",
  check: "CHECK_VIOLATION",
  notNull: "VALIDATION_FAILED",
  datatype: "VALIDATION_FAILED",
};

export interface ConstraintFacts {
  readonly kind: ConstraintKind;
  /** Resource whose constraint it is: `tickets`; absent when the database doesn't say. */
  readonly resource?: string | undefined;
  /** Its table in the database: `team_members`; absent when the database doesn't say. */
  readonly table?: string | undefined;
  /** Properties the constraint speaks of; empty when the database doesn't say. */
  readonly columns?: readonly string[] | undefined;
  /** Name of the constraint in the database. */
  readonly constraint?: string | undefined;
}

/** A write would have broken a constraint of the schema. Nothing was written. */
export class ConstraintError extends DatabaseError {
  readonly kind: ConstraintKind;
  readonly resource: string | undefined;
  readonly table: string | undefined;
  readonly columns: readonly string[];
  readonly constraint: string | undefined;

  constructor(facts: ConstraintFacts, message: string, options?: AppErrorOptions) {
    super(CODES[facts.kind], message, options);
    this.kind = facts.kind;
    this.resource = facts.resource;
    this.table = facts.table;
    this.columns = facts.columns ?? [];
    this.constraint = facts.constraint;
  }
}
