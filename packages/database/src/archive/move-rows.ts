import type { Connection } from "../drivers/connection.ts";
import type { Structure, TableStructure } from "../structure/structure.ts";
import { ArchiveError } from "./archive-error.ts";
import { chosen, countIn, tableOf } from "./tables.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** Columns that can be written, in the archive as in the table. */
const columnsOf = ({ columns }: TableStructure): string[] =>
  columns.filter(({ generated }) => generated === undefined).map(({ name }) => quoteName(name));

/** The archive keeps every row that was ever moved, with the moment; later columns are added. */
const copyTo = (connection: Connection, table: TableStructure, at: string): void => {
  const name = `archive.${quoteName(table.name)}`;
  const own = table.columns.filter(({ generated }) => generated === undefined);
  const defined = own.map((column) => `${quoteName(column.name)} ${column.type}`);
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${name} (${[...defined, "archived_at TEXT"].join(", ")})`,
  );
  const there = new Set(
    connection
      .rows(`SELECT name FROM pragma_table_info(?, 'archive')`, [table.name])
      .map((row) => row["name"]),
  );
  for (const column of own) {
    if (!there.has(column.name)) {
      connection.exec(`ALTER TABLE ${name} ADD COLUMN ${quoteName(column.name)} ${column.type}`);
    }
  }
  const columns = columnsOf(table).join(", ");
  connection.run(
    `INSERT INTO ${name} (${columns}, archived_at) SELECT ${columns}, ? FROM main.${quoteName(table.name)} WHERE rowid IN (SELECT id FROM ${chosen(table.name)})`,
    [at],
  );
};

/** In the archive: what was written there at this moment. */
const archived = (connection: Connection, table: string, at: string): number =>
  Number(
    connection.values(`SELECT count(*) FROM archive.${quoteName(table)} WHERE archived_at = ?`, [
      at,
    ])[0]?.[0],
  );

const inTransaction = (connection: Connection, work: () => void): void => {
  connection.exec("BEGIN IMMEDIATE");
  try {
    work();
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
};

/**
 * Moves the chosen rows: first into the archive, on the disk, and only then out of the database. Killed
 * between the two, they are in both.
 */
export const moveRows = (
  connection: Connection,
  structure: Structure,
  tables: readonly string[],
  rows: ReadonlyMap<string, number>,
): void => {
  const at = new Date().toISOString();
  inTransaction(connection, () => {
    for (const table of tables) copyTo(connection, tableOf(structure, table), at);
  });
  for (const [table, wanted] of rows) {
    const found = archived(connection, table, at);
    if (found !== wanted) {
      throw new ArchiveError(
        `The archive has ${found} of ${wanted} rows of ${table}; none has left the database`,
      );
    }
  }
  inTransaction(connection, () => {
    const before = new Map(
      tables.map((table) => [table, countIn(connection, `main.${quoteName(table)}`)]),
    );
    const [start = ""] = tables;
    connection.run(
      `DELETE FROM main.${quoteName(start)} WHERE rowid IN (SELECT id FROM ${chosen(start)})`,
    );
    for (const [table, wanted] of rows) {
      const gone = (before.get(table) ?? 0) - countIn(connection, `main.${quoteName(table)}`);
      if (gone !== wanted) {
        throw new ArchiveError(
          `${gone} rows of ${table} would have gone, and ${wanted} are in the archive: somebody wrote meanwhile. None has left the database; archive again`,
        );
      }
    }
  });
};
