import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { UsageError } from "../errors/request-errors.ts";
import type { Operation, SqlRow, Statement } from "./operation.ts";
import { looksLikeRead } from "./statement-kind.ts";
import { readMayOnlyRead } from "./transaction-errors.ts";

export type RunStatement = (statement: Statement) => Promise<SqlRow[]>;

const noop = (): void => {};

/** A failure would spoil the whole transaction: a savepoint stands before. All travel together. */
const runGuarded = async (client: PostgresqlClient, statement: Statement): Promise<SqlRow[]> => {
  client.command("SAVEPOINT headwater_attempt").catch(noop);
  const rows = client.rows(statement);
  client.command("RELEASE headwater_attempt").catch(noop);
  try {
    return await rows;
  } catch (error) {
    await client.command("ROLLBACK TO headwater_attempt");
    throw error;
  }
};

/** Inside a transaction. */
export const runOn =
  (client: PostgresqlClient): RunStatement =>
  (statement) =>
    statement.mayFail === true ? runGuarded(client, statement) : client.rows(statement);

/** Refuses a statement that would write. */
export const readOn =
  (client: PostgresqlClient): RunStatement =>
  async (statement) => {
    if (!looksLikeRead(statement.sql)) throw readMayOnlyRead();
    return client.rows(statement);
  };

/** Refuses a second statement: nothing would undo the first one. */
export const onceOn = (client: PostgresqlClient): RunStatement => {
  let used = false;
  return async (statement) => {
    if (used) throw new UsageError("A write said to be single has a second statement");
    used = true;
    return client.rows(statement);
  };
};

const resume = async <T>(
  operation: Operation<T>,
  statement: Statement,
  run: RunStatement,
): Promise<IteratorResult<Statement, T>> => {
  let rows: SqlRow[];
  try {
    rows = await run(statement);
  } catch (error) {
    return operation.throw(error);
  }
  return operation.next(rows);
};

/**
 * Drives an operation to its end. What a statement throws is thrown into the operation at that
 * place, so that it can throw something better.
 */
export const drive = async <T>(
  operation: Operation<T>,
  run: RunStatement,
  first: IteratorResult<Statement, T> = operation.next(),
): Promise<T> => {
  let step = first;
  while (step.done !== true) step = await resume(operation, step.value, run);
  return step.value;
};

/** An operation that was to be one statement wants another. */
export class Unfollowed extends Error {}

/** Runs the first statement of an operation, and expects that to be all. */
export const driveAlone = async <T>(
  operation: Operation<T>,
  first: Statement,
  run: RunStatement,
): Promise<T> => {
  const step = await resume(operation, first, run);
  if (step.done === true) return step.value;
  throw new Unfollowed();
};
