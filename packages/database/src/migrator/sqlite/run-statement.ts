import type { Connection } from "../../drivers/connection.ts";
import { isOneOf, tokensOf } from "../../structure/sql/tokens.ts";
import { quoteName } from "../../structure/sql/quote.ts";

/** Rows copied between two reports of progress. */
const CHUNK = 50_000;

/** The table that a rebuild copies whole: `INSERT INTO "__new_x" (…) SELECT … FROM "x"`. */
const copiedTable = (sql: string): string | null => {
  const tokens = tokensOf(sql);
  const from = tokens.at(-2);
  const table = tokens.at(-1);
  const isCopy =
    isOneOf(tokens[0], "insert") &&
    tokens[2]?.value.startsWith("__new_") === true &&
    isOneOf(from, "from") &&
    table?.kind === "name";
  return isCopy ? (table?.value ?? null) : null;
};

/** The first and the last rowid; null where a table has none, or few rows. */
const rowidRange = (connection: Connection, table: string): [number, number] | null => {
  const [kind] = connection.rows(
    "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name = ?",
    [table],
  );
  if (kind?.["wr"] !== 0) return null;
  const columns = connection.rows("SELECT name, type, pk FROM pragma_table_xinfo(?)", [table]);
  if (columns.some(({ name }) => String(name).toLowerCase() === "rowid")) return null;
  const [range] = connection.rows(
    `SELECT min(rowid) AS low, max(rowid) AS high FROM (SELECT min(rowid) AS rowid FROM ${quoteName(table)} UNION ALL SELECT max(rowid) FROM ${quoteName(table)})`,
  );
  const low = Number(range?.["low"]);
  const high = Number(range?.["high"]);
  if (range?.["low"] === null || !Number.isSafeInteger(low) || !Number.isSafeInteger(high))
    return null;
  return high - low < CHUNK ? null : [low, high];
};

/** Runs one statement of a migration; the copy of a large table in parts, to tell how far it is. */
export const runStatement = (
  connection: Connection,
  sql: string,
  progress: (part: number) => void,
): void => {
  const table = copiedTable(sql);
  const range = table === null ? null : rowidRange(connection, table);
  if (range === null) {
    connection.exec(sql);
    return;
  }
  const [low, high] = range;
  // Rowids may be far apart: no more parts than a hundred.
  const size = Math.max(CHUNK, Math.ceil((high - low + 1) / 100));
  const part = `${sql} WHERE rowid BETWEEN ? AND ?`;
  for (let from = low; from <= high; from += size) {
    connection.run(part, [from, Math.min(from + size - 1, high)]);
    progress(Math.min(1, (from + size - low) / (high - low + 1)));
  }
};
