import type { ForeignKey, Table } from "../../codegen/model.ts";
import { mayBeNull } from "./order.ts";
import { type Row, textOf } from "./row.ts";

/** A row that no value can be found for, and why. */
export class NoValue extends Error {}

/** No row is there, or left, for a foreign key to point at. */
export class NoRow extends NoValue {
  readonly key: ForeignKey;

  constructor(key: ForeignKey) {
    super(`${key.columns.join(", ")}: there is no row of ${key.target} left to point at`);
    this.key = key;
  }
}

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
  /** Whether these columns are unique and another row has them already. */
  readonly isTaken: (values: Row) => boolean;
}

const suits = (row: Row, key: ForeignKey, values: Row): boolean =>
  key.columns.every((name, place) => {
    const value = row[key.references[place] ?? ""];
    if (value === null || value === undefined) return false;
    return !(name in values) || textOf(values[name]) === textOf(value);
  });

const isNullable = ({ columns }: Table, name: string): boolean =>
  columns.find((column) => column.name === name)?.nullable === true;

/** What the columns of a foreign key hold when it points at a row. */
const linked = ({ columns, references }: ForeignKey, row: Row): Row =>
  Object.fromEntries(columns.map((name, place) => [name, row[references[place] ?? ""]]));

/**
 * What a row's foreign keys hold. Turn by turn every combination of the rows they can point at
 * comes up once, so that a table of pairs can be filled to the last.
 */
export const chooseLinks = (table: Table, choice: LinkChoice): Links => {
  const values: Record<string, unknown> = {};
  const later: ForeignKey[] = [];
  let rest = choice.turn;
  let lean = 0;
  const keys = table.foreignKeys.toSorted((a, b) => b.columns.length - a.columns.length);
  for (const key of keys) {
    const optional = mayBeNull(key, table);
    const nullable = key.columns.filter((name) => isNullable(table, name));
    const free = nullable.some((name) => !(name in values));
    if (optional && free && choice.isNull(key)) {
      for (const name of nullable) values[name] ??= null;
      continue;
    }
    const rows = choice
      .rowsOf(key.target)
      .filter((row) => suits(row, key, values) && !choice.isTaken(linked(key, row)));
    const row = rows[rows.length === 0 ? 0 : (rest + lean) % rows.length];
    if (row !== undefined) {
      lean += rest % rows.length;
      rest = Math.floor(rest / rows.length);
      Object.assign(values, linked(key, row));
    } else if (optional) {
      for (const name of nullable) values[name] ??= null;
      if (nullable.every((name) => values[name] === null)) later.push(key);
    } else if (key.target !== table.name) {
      throw new NoRow(key);
    }
  }
  return { values, later };
};
