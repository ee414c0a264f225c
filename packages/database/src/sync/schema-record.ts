import type { Connection } from "../drivers/connection.ts";
import type { TableDdl } from "./ddl.ts";
import { RECORD_TABLE as TABLE } from "./record-table.ts";

export interface ExistingTable {
  /** As it was last brought to the schema; null when somebody else made it. */
  readonly applied: TableDdl | null;
  /** The CREATE TABLE or CREATE VIEW as SQLite keeps it. */
  readonly sql: string;
  readonly isView: boolean;
  readonly indexes: ReadonlySet<string>;
  readonly triggers: ReadonlySet<string>;
}

export type ExistingTables = ReadonlyMap<string, ExistingTable>;

const readApplied = (connection: Connection): Map<string, TableDdl> => {
  const known = connection.rows("SELECT 1 FROM sqlite_schema WHERE name = ?", [TABLE]);
  if (known.length === 0) return new Map();
  const rows = connection.rows(`SELECT name, ddl FROM ${TABLE}`);
  return new Map(rows.map((row) => [String(row["name"]), JSON.parse(String(row["ddl"]))]));
};

/** All tables and views of the database, those of SQLite and of Headwater itself aside. */
export const readTables = (connection: Connection): ExistingTables => {
  const applied = readApplied(connection);
  const objects = connection.rows(
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'view', 'index', 'trigger') AND sql IS NOT NULL",
  );
  const tables = objects.filter(
    ({ type, name }) => (type === "table" || type === "view") && name !== TABLE,
  );
  return new Map(
    tables.map(({ type, name, sql }) => {
      const named = (kind: string) =>
        objects
          .filter((it) => it["type"] === kind && it["tbl_name"] === name)
          .map((it) => String(it["name"]));
      const existing: ExistingTable = {
        applied: applied.get(String(name)) ?? null,
        sql: String(sql),
        isView: type === "view",
        indexes: new Set(named("index")),
        triggers: new Set(named("trigger")),
      };
      return [String(name), existing];
    }),
  );
};

/** Forgets what is there no longer. */
export const forgetTable = (connection: Connection, name: string): void => {
  connection.run(`DELETE FROM ${TABLE} WHERE name = ?`, [name]);
};

/** Remembers what a table has been brought to. */
export const recordTable = (connection: Connection, ddl: TableDdl): void => {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (name TEXT PRIMARY KEY, ddl TEXT NOT NULL) WITHOUT ROWID`,
  );
  connection.run(`INSERT OR REPLACE INTO ${TABLE} (name, ddl) VALUES (?, ?)`, [
    ddl.table,
    JSON.stringify(ddl),
  ]);
};
