import { countRows, hasRows } from "../../backup/count-rows.ts";
import type { Connection } from "../../drivers/connection.ts";
import { begin } from "../../engine/begin.ts";
import { BusyError } from "../../errors/database-errors.ts";
import { quoteName } from "../../structure/sql/quote.ts";
import { readSqliteStructure } from "../../structure/sqlite/read-sqlite.ts";
import type { ForeignKeyFault, MigrationDatabase } from "../migration-database.ts";
import { lockMigrations } from "./migration-lock.ts";
import { runStatement } from "./run-statement.ts";
import { heldByAnother, keepSnapshot } from "./snapshot.ts";
import { forgetApplied, readSqliteApplied, recordApplied } from "./tracking.ts";

const isOwn = (table: string): boolean => table.startsWith("_headwater_");

export interface SqliteMigrationOptions {
  /** How long to wait for other writers, in milliseconds. */
  readonly busyTimeoutMs: number;
}

/** Without foreign keys: a table that is rebuilt would take its children along. */
const transaction = async <T>(
  connection: Connection,
  { busyTimeoutMs }: SqliteMigrationOptions,
  work: () => Promise<T>,
): Promise<T> => {
  connection.exec("PRAGMA foreign_keys = OFF");
  try {
    await begin(connection, busyTimeoutMs).catch((error: unknown) => {
      if (!(error instanceof BusyError)) throw error;
      throw heldByAnother(connection, busyTimeoutMs, error);
    });
    const result = await work();
    connection.run("COMMIT");
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.run("ROLLBACK");
    throw error;
  } finally {
    connection.exec("PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON");
  }
};

const keepObjects = async (connection: Connection) => {
  const read = () =>
    connection.rows(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL",
    );
  const before = read();
  return async (dropped: ReadonlySet<string>): Promise<string[]> => {
    const now = new Set(read().map(({ name }) => name));
    const tables = new Set(
      connection.rows("SELECT name FROM sqlite_schema").map(({ name }) => name),
    );
    const lost = before.filter(
      ({ name, tbl_name: table }) =>
        !now.has(name ?? null) && !dropped.has(String(name)) && tables.has(table ?? null),
    );
    for (const { sql } of lost) connection.exec(String(sql));
    return lost.map(({ type, name }) => `${String(type)} ${String(name)}`);
  };
};

const foreignKeyFaults = (connection: Connection): ForeignKeyFault[] =>
  connection
    .rows(
      `SELECT "table" AS name, parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2`,
    )
    .map((row) => ({
      table: String(row["name"]),
      target: String(row["parent"]),
      rows: Number(row["rows"]),
    }));

const brokenViews = (connection: Connection): string[] =>
  connection.rows("SELECT name FROM sqlite_schema WHERE type = 'view'").flatMap(({ name }) => {
    try {
      connection.exec(`SELECT * FROM ${quoteName(String(name))} LIMIT 0`);
      return [];
    } catch {
      return [String(name)];
    }
  });

/** A file, or a database in memory, as the migrator uses it. */
export const sqliteMigrationDatabase = (
  connection: Connection,
  options: SqliteMigrationOptions = { busyTimeoutMs: 5000 },
): MigrationDatabase => ({
  dialect: "sqlite",
  label: connection.path,
  structure: async () => readSqliteStructure(connection),
  applied: async () => readSqliteApplied(connection),
  record: async (migration) => recordApplied(connection, migration),
  forget: async (name) => forgetApplied(connection, name),
  query: async (sql) => connection.rows(sql),
  execute: async (sql, progress = () => {}) => runStatement(connection, sql, progress),
  transaction: (work) => transaction(connection, options, work),
  countRows: async () => new Map([...countRows(connection)].filter(([table]) => !isOwn(table))),
  foreignKeyFaults: async () => foreignKeyFaults(connection),
  async snapshot(before) {
    const isEmpty = !hasRows(connection, (table) => !isOwn(table));
    return isEmpty ? null : keepSnapshot(connection, before, options.busyTimeoutMs);
  },
  lock: (timeoutMs, waiting) => lockMigrations(connection, timeoutMs, waiting),
  brokenViews: async () => brokenViews(connection),
  keepObjects: () => keepObjects(connection),
});
