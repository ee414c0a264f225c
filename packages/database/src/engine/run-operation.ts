import type { Connection } from "../drivers/connection.ts";
import type { Operation, SqlRow, Statement } from "./operation.ts";
import { looksLikeRead, mayWrite } from "./statement-kind.ts";
import { readMayOnlyRead } from "./transaction-errors.ts";

const execute = (connection: Connection, statement: Statement): SqlRow[] =>
  statement.mode === "run"
    ? [{ changes: connection.run(statement.sql, statement.parameters) }]
    : connection.rows(statement.sql, statement.parameters);

/** Whether an operation that failed had written something before, so that there is more to undo. */
export interface Progress {
  wrote: boolean;
}

/**
 * Drives an operation to its end without a pause, in the transaction that is open. What a statement throws is thrown into the
 * operation at that place, so that it can look closer and throw something better.
 */
export const runOperation = <T>(
  connection: Connection,
  operation: Operation<T>,
  progress: Progress = { wrote: false },
): T => {
  let step = operation.next();
  while (step.done !== true) {
    let rows: SqlRow[];
    try {
      rows = execute(connection, step.value);
    } catch (error) {
      // SQLite may have rolled back everything (disk full): what came next would stand alone.
      if (!connection.inTransaction) throw error;
      step = operation.throw(error);
      continue;
    }
    // A statement that fails undoes itself; only those that succeeded leave something behind.
    progress.wrote ||= mayWrite(step.value.sql);
    step = operation.next(rows);
  }
  return step.value;
};

/** As `runOperation`, and refuses a statement that would write: its write would never be committed in time. */
export const runReadOperation = <T>(connection: Connection, operation: Operation<T>): T => {
  let step = operation.next();
  while (step.done !== true) {
    let rows: SqlRow[];
    try {
      if (!looksLikeRead(step.value.sql)) {
        throw readMayOnlyRead();
      }
      rows = execute(connection, step.value);
    } catch (error) {
      step = operation.throw(error);
      continue;
    }
    step = operation.next(rows);
  }
  return step.value;
};

/** Runs an operation inside an open transaction so that, when it fails, nothing of it stays. */
export const runInSavepoint = <T>(connection: Connection, operation: () => Operation<T>): T => {
  connection.run("SAVEPOINT headwater_operation");
  try {
    const value = runOperation(connection, operation());
    connection.run("RELEASE headwater_operation");
    return value;
  } catch (error) {
    // Some errors (a full disk) make SQLite roll the whole transaction back itself.
    if (connection.inTransaction) {
      connection.run("ROLLBACK TO headwater_operation");
      connection.run("RELEASE headwater_operation");
    }
    throw error;
  }
};
