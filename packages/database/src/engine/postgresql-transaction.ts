import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { QueryError } from "../errors/database-errors.ts";

/**
 * Writes and transactions see one state of the data from beginning to end. When somebody else
 * changes a row they are about to change, they are undone and done again on the newer state: what
 * was read before a write holds when it is made, as where only one writes at a time.
 */
const BEGIN_WRITE = "BEGIN ISOLATION LEVEL REPEATABLE READ";
const BEGIN_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

const noop = (): void => {};

/** Not awaited: it travels together with the first statement. */
const begin = (client: PostgresqlClient, sql: string): Promise<string> => {
  const begun = client.command(sql);
  begun.catch(noop);
  return begun;
};

const rollback = async (client: PostgresqlClient): Promise<void> => {
  // Where it fails the connection is gone, and the transaction with it.
  await client.command("ROLLBACK").catch(noop);
};

/** Runs work in a transaction, which is committed when the work succeeds. */
export const inTransaction = async <T>(
  client: PostgresqlClient,
  work: () => Promise<T>,
): Promise<T> => {
  const begun = begin(client, BEGIN_WRITE);
  try {
    const value = await work();
    await begun;
    // A transaction in which a statement has failed is rolled back by COMMIT, without an error.
    if ((await client.command("COMMIT")) !== "COMMIT") {
      throw new QueryError("The transaction was rolled back: a statement in it had failed");
    }
    return value;
  } catch (error) {
    await rollback(client);
    throw error;
  }
};

/** Runs work that only reads, all of it on one state of the data. */
export const inSnapshot = async <T>(
  client: PostgresqlClient,
  work: () => Promise<T>,
): Promise<T> => {
  const begun = begin(client, BEGIN_READ);
  try {
    const value = await work();
    await begun;
    // Nobody needs to wait for the end of it; the connection's next statement comes after.
    client.command("COMMIT").catch(noop);
    return value;
  } catch (error) {
    await rollback(client);
    throw error;
  }
};
