import type { ForeignKey, Table } from "../../codegen/model.ts";
import { heldAs } from "../values/held-as.ts";
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

const suits = (link: Row, values: Row): boolean =>
  Object.entries(link).every(([name, value]) => {
    if (value === null || value === undefined) return false;
    return !Object.hasOwn(values, name) || textOf(values[name]) === textOf(value);
  });

const isNullable = ({ columns }: Table, name: string): boolean =>
  columns.find((column) => column.name === name)?.nullable === true;

/** What the columns of a foreign key hold when it points at a row. */
export const linked = (table: Table, { columns, references }: ForeignKey, row: Row): Row =>
  Object.fromEntries(
    columns.map((name, place) => {
      const column = table.columns.find((one) => one.name === name);
      const value = row[references[place] ?? ""];
      const isNone = column === undefined || value === null;
      return [name, isNone ? value : heldAs(column, value)];
    }),
  );

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
    const free = nullable.some((name) => !Object.hasOwn(values, name));
    if (optional && free && choice.isNull(key)) {
      for (const name of nullable) values[name] ??= null;
      continue;
    }
    const links = choice
      .rowsOf(key.target)
      .map((row) => linked(table, key, row))
      .filter((link) => suits(link, values) && !choice.isTaken(link));
    const link = links[links.length === 0 ? 0 : (rest + lean) % links.length];
    if (link !== undefined) {
      lean += rest % links.length;
      rest = Math.floor(rest / links.length);
      Object.assign(values, link);
    } else if (optional) {
      for (const name of nullable) values[name] ??= null;
      if (nullable.every((name) => values[name] === null)) later.push(key);
    } else if (key.target !== table.name) {
      throw new NoRow(key);
    }
  }
  return { values, later };
};
