import type { ForeignKey, Table } from "../../codegen/model.ts";
import { mayBeNull } from "./order.ts";
import { type Row, textOf } from "./row.ts";

/** A row that no value can be found for, and why. */
export class NoValue extends Error {}

export interface Links {
  /** Columns of foreign keys, with what they point at. */
  readonly values: Record<string, unknown>;
  /** Foreign keys that have been left without a value and may get one later. */
  readonly later: readonly ForeignKey[];
}

export interface LinkChoice {
  /** Counts the rows and the attempts to make one. */
  readonly turn: number;
  /** Whether a foreign key that may be null is to be so. */
  readonly isNull: (key: ForeignKey) => boolean;
  readonly rowsOf: (table: string) => readonly Row[];
  /** Values that are given already. */
  readonly given: Row;
}

const suits = (row: Row, key: ForeignKey, values: Row): boolean =>
  key.columns.every((name, place) => {
    const value = row[key.references[place] ?? ""];
    if (value === null || value === undefined) return false;
    return !(name in values) || textOf(values[name]) === textOf(value);
  });

/**
 * What a row's foreign keys hold. Turn by turn every combination of the rows they can point at
 * comes up once, so that a table of pairs can be filled to the last.
 */
export const chooseLinks = (table: Table, choice: LinkChoice): Links => {
  const values: Record<string, unknown> = { ...choice.given };
  const later: ForeignKey[] = [];
  let rest = choice.turn;
  let lean = 0;
  const keys = table.foreignKeys.toSorted((a, b) => b.columns.length - a.columns.length);
  for (const key of keys) {
    const optional = mayBeNull(key, table);
    const rows = choice.rowsOf(key.target).filter((row) => suits(row, key, values));
    const free = key.columns.every((name) => !(name in values));
    if (optional && free && choice.isNull(key)) {
      for (const name of key.columns) values[name] = null;
      continue;
    }
    const at = rows.length === 0 ? 0 : (rest + lean) % rows.length;
    const row = rows[at];
    if (row !== undefined) {
      lean += rest % rows.length;
      rest = Math.floor(rest / rows.length);
      key.columns.forEach((name, place) => (values[name] = row[key.references[place] ?? ""]));
    } else if (optional) {
      for (const name of key.columns) {
        const nullable = table.columns.find((column) => column.name === name)?.nullable === true;
        if (nullable) values[name] = null;
      }
      later.push(key);
    } else if (key.target !== table.name) {
      throw new NoValue(`${key.columns.join(", ")}: there is no row of ${key.target} to point at`);
    }
  }
  return { values, later };
};
