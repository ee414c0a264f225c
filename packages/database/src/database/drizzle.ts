import { drizzle, type SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import type { Connection } from "../drivers/connection.ts";
import type { SqlValue } from "../engine/operation.ts";
import type { SqliteEngine } from "../engine/sqlite-engine.ts";
import { UsageError } from "../errors/request-errors.ts";
import { isSqliteError } from "../errors/sqlite-error.ts";
import { withPlainErrors } from "./plain-errors.ts";

/** A schema as Drizzle's own types want it. */
export type DrizzleSchema = Record<string, unknown>;

export const READS = /^\s*(?:select|with|values|explain)\b/i;

export const REFUSAL =
  "`database.drizzle` is for reading only. Write through the repositories; where several writes belong together, through those that `database.transaction` hands you";

const bindable = (value: unknown): SqlValue => {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  // Columns have encoded their values by now; what is left of other kinds the driver refuses.
  return value as SqlValue;
};

/** A WITH may still end in an INSERT or DELETE: SQLite itself keeps that from writing. */
const readOnly = (
  connection: Connection,
  sql: string,
  parameters: readonly SqlValue[],
): SqlValue[][] => {
  connection.exec("PRAGMA query_only = ON");
  try {
    return connection.values(sql, parameters);
  } catch (error) {
    if (isSqliteError(error) && error.code === "SQLITE_READONLY") throw new UsageError(REFUSAL);
    throw error;
  } finally {
    connection.exec("PRAGMA query_only = OFF");
  }
};

/**
 * A Drizzle database over the engine, for hand-written queries: what it reads, it reads in the
 * snapshot that repositories read in, or in the transaction the call is made in. Whatever would
 * write is refused, Drizzle's own transactions included: they would take part in other requests'
 * commits, and on Bun be committed before an asynchronous callback has run.
 */
export const openDrizzle = (
  engine: Pick<SqliteEngine, "values">,
  schema: object,
): SqliteRemoteDatabase<DrizzleSchema> =>
  withPlainErrors(
    drizzle(
      async (sql, parameters: unknown[], method) => {
        if (method === "run" || !READS.test(sql)) throw new UsageError(REFUSAL);
        const values = parameters.map(bindable);
        const rows = await engine.values((connection) => readOnly(connection, sql, values));
        // Drizzle wants the one row of `get` bare, and undefined where there is none.
        return method === "get" ? { rows: rows[0] as SqlValue[] } : { rows };
      },
      { schema: { ...schema } },
    ),
  );
