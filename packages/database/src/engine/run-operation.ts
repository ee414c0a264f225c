import type { Connection } from "../drivers/connection.ts";
import type { Operation, SqlRow, Statement } from "./operation.ts";

const execute = (connection: Connection, statement: Statement): SqlRow[] =>
  statement.mode === "run"
    ? [{ changes: connection.run(statement.sql, statement.parameters) }]
    : connection.rows(statement.sql, statement.parameters);

/**
 * Drives an operation to its end without a pause. What a statement throws is thrown into the
 * operation at that place, so that it can look closer and throw something better.
 */
export const runOperation = <T>(connection: Connection, operation: Operation<T>): T => {
  let step = operation.next();
  while (step.done !== true) {
    let rows: SqlRow[];
    try {
      rows = execute(connection, step.value);
    } catch (error) {
      step = operation.throw(error);
      continue;
    }
    step = operation.next(rows);
  }
  return step.value;
};
