import type { Connection } from "../../drivers/connection.ts";
import type { SqliteSource } from "../../structure/sqlite/read-sqlite.ts";
import { RECORD_TABLE } from "../../sync/record-table.ts";
import { MIGRATIONS_TABLE as TABLE, type AppliedMigration } from "../migration-database.ts";

const has = (connection: SqliteSource, name: string): boolean =>
  connection.rows("SELECT 1 FROM sqlite_schema WHERE name = ?", [name]).length > 0;

/** The migrations that the database remembers. */
export const readSqliteApplied = (connection: SqliteSource): AppliedMigration[] => {
  if (!has(connection, TABLE)) return [];
  return connection.rows(`SELECT * FROM ${TABLE} ORDER BY name`).map((row) => ({
    name: String(row["name"]),
    checksum: String(row["checksum"]),
    appliedAt: String(row["applied_at"]),
    how: row["how"] === "adopted" ? "adopted" : "run",
    durationMs: Number(row["duration_ms"]),
  }));
};

/** What `dev` has brought tables to is compared with them anew after a migration. */
const forgetSync = (connection: Connection): void => {
  if (has(connection, RECORD_TABLE)) connection.run(`DELETE FROM ${RECORD_TABLE}`);
};

export const recordApplied = (connection: Connection, migration: AppliedMigration): void => {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL, how TEXT NOT NULL, duration_ms INTEGER NOT NULL) WITHOUT ROWID`,
  );
  const { name, checksum, appliedAt, how, durationMs } = migration;
  connection.run(
    `INSERT INTO ${TABLE} (name, checksum, applied_at, how, duration_ms) VALUES (?, ?, ?, ?, ?)`,
    [name, checksum, appliedAt, how, Math.round(durationMs)],
  );
  forgetSync(connection);
};

export const forgetApplied = (connection: Connection, name: string): void => {
  connection.run(`DELETE FROM ${TABLE} WHERE name = ?`, [name]);
  forgetSync(connection);
};
