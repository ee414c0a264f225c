import type { Connection } from "../../drivers/connection.ts";
import { runOperation } from "../../engine/run-operation.ts";
import { quoteName } from "../../structure/sql/quote.ts";
import { storedColumns } from "../../structure/structure.ts";
import { assertArchived, assertGone } from "../archive-error.ts";
import { type Choice, countIn } from "../choose-rows.ts";
import type { ChosenTable } from "../chosen-table.ts";

/** The archive keeps every row that was ever moved, with the moment; later columns are added. */
const copyTo = (connection: Connection, table: ChosenTable, at: string): void => {
  const name = `archive.${quoteName(table.name)}`;
  const own = storedColumns(table.structure);
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
  const columns = own.map((column) => quoteName(column.name)).join(", ");
  connection.run(
    `INSERT INTO ${name} (${columns}, archived_at) SELECT ${columns}, ? FROM main.${table.from} WHERE rowid IN (SELECT id FROM ${table.ids})`,
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
export const moveRows = (connection: Connection, { tables, rows }: Choice): void => {
  const at = new Date().toISOString();
  const counts = (count: (table: ChosenTable) => number) =>
    new Map(tables.map((table) => [table.name, count(table)]));
  const live = () => counts(({ from }) => runOperation(connection, countIn(`main.${from}`)));
  inTransaction(connection, () => {
    for (const table of tables) copyTo(connection, table, at);
  });
  assertArchived(
    rows,
    counts(({ name }) => archived(connection, name, at)),
  );
  inTransaction(connection, () => {
    const before = live();
    for (const { from, ids } of tables.slice(0, 1))
      connection.run(`DELETE FROM main.${from} WHERE rowid IN (SELECT id FROM ${ids})`);
    assertGone(rows, before, live());
  });
};
