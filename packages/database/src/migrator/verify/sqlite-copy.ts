import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyDatabase } from "../../backup/copy-database.ts";
import type { SqliteConfig } from "../../config/config.ts";
import type { Connection } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";
import { messageOf } from "../../errors/message-of.ts";
import { quoteName } from "../../structure/sql/quote.ts";
import { readSqliteStructure } from "../../structure/sqlite/read-sqlite.ts";
import type { TableStructure } from "../../structure/structure.ts";
import { sqliteMigrationDatabase } from "../sqlite/sqlite-database.ts";
import type { BesideKept, ComparedTable, Kept, WorkCopy } from "./work-copy.ts";

const columnsIn = (connection: Connection, schema: string, table: string): string[] =>
  connection
    .rows("SELECT name, hidden FROM pragma_table_xinfo(?, ?)", [table, schema])
    .filter(({ hidden }) => hidden === 0)
    .map(({ name }) => String(name));

const tablesOf = (connection: Connection): ComparedTable[] =>
  readSqliteStructure(connection).tables.flatMap(({ name }) => {
    const past = new Set(columnsIn(connection, "kept", name));
    if (past.size === 0) return [];
    const columns = columnsIn(connection, "main", name)
      .filter((column) => past.has(column))
      .map((column) => ({ name: column, now: quoteName(column), past: quoteName(column) }));
    return [{ name, now: `main.${quoteName(name)}`, past: `kept.${quoteName(name)}`, columns }];
  });

const fits = (connection: Connection, { name, now, past, columns }: ComparedTable): string[] => {
  const list = columns.map((column) => column.now).join(", ");
  try {
    connection.exec(`INSERT INTO ${now} (${list}) SELECT ${list} FROM ${past}`);
    return [];
  } catch (error) {
    return [`${name}: its rows don't fit: ${messageOf(error)}`];
  }
};

const putBack = (connection: Connection, tables: readonly TableStructure[]): string[] => {
  connection.exec("PRAGMA foreign_keys = OFF");
  const triggers = connection
    .rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .filter(({ sql }) => sql !== null);
  // They would change what is put back.
  for (const { name } of triggers) connection.exec(`DROP TRIGGER ${quoteName(String(name))}`);
  const faults = tablesOf(connection)
    .filter(({ name }) => tables.some((table) => table.name === name))
    .flatMap((table) => fits(connection, table));
  for (const { sql } of triggers) connection.exec(String(sql));
  const [counted] = connection.rows("SELECT count(*) AS rows FROM pragma_foreign_key_check");
  connection.exec("PRAGMA foreign_keys = ON");
  return counted?.["rows"] === 0
    ? faults
    : [...faults, `${String(counted?.["rows"])} rows lead nowhere`];
};

const besides = (connection: Connection): BesideKept => ({
  query: async (sql) => connection.rows(sql),
  tables: async () => tablesOf(connection),
  putBack: async (tables) => putBack(connection, tables),
});

/** Copies a file into a folder of its own; its stages are copies of the copy. */
export const sqliteWorkCopy = async (config: SqliteConfig): Promise<WorkCopy> => {
  const home = await mkdtemp(join(tmpdir(), "headwater-verify-"));
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const path = join(home, "work.db");
    const source = await openConnection(config, config.driver);
    try {
      await copyDatabase(source, path);
    } finally {
      source.close();
    }
    const connection = await openConnection({ path }, config.driver);
    // Nobody misses it when the power goes.
    connection.exec("PRAGMA synchronous = OFF");
    let stages = 0;
    return {
      database: sqliteMigrationDatabase(connection),
      async keep(): Promise<Kept> {
        const stage = join(home, `stage-${stages++}.db`);
        connection.run("VACUUM INTO ?", [stage]);
        return {
          structure: readSqliteStructure(connection),
          async beside(work) {
            connection.run("ATTACH ? AS kept", [stage]);
            try {
              return await work(besides(connection));
            } finally {
              connection.exec("DETACH kept");
            }
          },
        };
      },
      async close() {
        connection.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
};
