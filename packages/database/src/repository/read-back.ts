import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import { keyCondition } from "./key.ts";
import type { RuntimeTable, WriteColumn } from "./runtime-table.ts";

/**
 * A statement that reads a row just written. On SQLite this costs half of what RETURNING does for a
 * single row: RETURNING gathers its rows in a table of its own first.
 */
export interface ReadBack {
  readonly sql: string;
  /** Where among the parameters of the write its own are. */
  readonly places: readonly number[];
}

const select = (table: RuntimeTable, where: string): string =>
  `SELECT ${table.items} FROM ${table.quoted}${where}`;

/** How a row is read back whose insert sets these columns; null where only RETURNING does. */
export const readInserted = (
  table: RuntimeTable,
  columns: readonly WriteColumn[],
): ReadBack | null => {
  const { dialect } = table.catalog;
  if (dialect.name !== "sqlite" || table.key.length === 0) return null;
  const places = table.key.map((key) => columns.findIndex(({ column }) => column === key));
  if (!places.includes(-1)) {
    const where = keyCondition(table, (place) => dialect.placeholder(place + 1));
    return { sql: select(table, where), places };
  }
  // An integer key that nobody gives is the row's own number.
  const [key, second] = table.key;
  const isNumber = key?.model.kind === "integer" && key.model.storage === "plain";
  if (second !== undefined || !isNumber) return null;
  return { sql: select(table, " WHERE rowid = last_insert_rowid()"), places: [] };
};

/**
 * How a row is read back whose update sets these columns and is found by the key's values, which
 * come after them.
 */
export const readUpdated = (
  table: RuntimeTable,
  columns: readonly { readonly name: string }[],
): ReadBack | null => {
  const { dialect } = table.catalog;
  if (dialect.name !== "sqlite") return null;
  const places = table.key.map((key, place) => {
    const changed = columns.findIndex(({ name }) => name === key.name);
    return changed === -1 ? columns.length + place : changed;
  });
  const where = keyCondition(table, (place) => dialect.placeholder(place + 1));
  return { sql: select(table, where), places };
};

/**
 * Runs a statement that writes one row, and gives the row as it lies in the database then; nothing
 * when none was written.
 */
export function* writeRow(
  plan: { readonly sql: string; readonly readBack: ReadBack | null },
  parameters: readonly SqlValue[],
): Operation<SqlRow[]> {
  const { sql, readBack } = plan;
  if (readBack === null) return yield { sql, parameters };
  const [done] = yield { sql, parameters, mode: "run" };
  if (Number(done?.changes ?? 0) === 0) return [];
  const key = readBack.places.map((place) => parameters[place] ?? null);
  return yield { sql: readBack.sql, parameters: key };
}
