import type { Column, ForeignKey, Table } from "../../codegen/model.ts";
import { checkedValues, columnValues, noughtFor } from "../values/column-values.ts";
import type { Draw } from "../values/named-text.ts";
import { Random } from "../values/random.ts";
import { uniqueSets } from "./ledger.ts";
import { chooseLinks, NoValue } from "./parents.ts";
import { isFillable, type Row } from "./row.ts";
import type { Search } from "./search.ts";

export interface DraftContext {
  readonly table: Table;
  readonly rowsOf: (table: string) => readonly Row[];
  /** Whether some columns are unique by themselves, and another row has these values. */
  readonly isTaken: (values: Row) => boolean;
  /** Values of a custom type that has a form of its own, the likeliest first. */
  readonly formsOf: (column: Column, draw: Draw) => readonly unknown[];
  /** Whether the generated validator takes a value for a column. */
  readonly accepts: (column: Column, value: unknown) => boolean;
}

export interface DraftOptions {
  /** No other row of the table has it. */
  readonly n: number;
  /** What was refused of this row so far. */
  readonly search: Search;
  /** Every column gets a value, whether or not it may be null. */
  readonly full: boolean;
}

export interface Draft {
  readonly values: Row;
  /** Foreign keys to be filled in when there are rows to point at. */
  readonly later: readonly ForeignKey[];
}

/** A row that points at itself, since it must and there is no other. */
const linkToSelf = (table: Table, values: Record<string, unknown>, n: number): void => {
  for (const key of table.foreignKeys.filter(({ target }) => target === table.name)) {
    key.columns.forEach((name, place) => {
      if (Object.hasOwn(values, name)) return;
      const reference = key.references[place] ?? "";
      const kind = table.columns.find((column) => column.name === reference)?.kind;
      values[reference] ??= kind === "integer" ? n + 1 : Random.of(table.name, n).uuid();
      values[name] = values[reference];
    });
  }
};

/** Columns whose values another row, or another column, may forbid. */
export const delicateColumns = (table: Table): readonly string[] => [
  ...new Set([
    ...uniqueSets(table).flat(),
    ...table.checks.flatMap(({ columns }) => columns),
    ...table.columns.filter(({ storage }) => storage === "custom").map(({ name }) => name),
  ]),
];

/** Every so many refusals, numbers that a CHECK reckons with are all nothing. */
const NOUGHT_TURN = 6;

/** A value for one column; nothing where it is to be left out. */
const valueFor = (
  { table, accepts, formsOf }: DraftContext,
  column: Column,
  { n, search }: DraftOptions,
): unknown => {
  const turn = search.turnOf(column.name);
  // For all columns of a row at once: one by one, they would hardly ever agree.
  const isNoughtTurn = search.refusals % NOUGHT_TURN === NOUGHT_TURN - 1;
  const nought = isNoughtTurn ? noughtFor(table, column) : undefined;
  if (nought !== undefined && accepts(column, nought)) return nought;
  const random = Random.of(table.name, column.name, n, turn);
  const draw = { n: n + turn, random };
  const forms = formsOf(column, draw);
  const likely = (forms.length > 0 ? forms : columnValues(column, draw, table)).filter((value) =>
    accepts(column, value),
  );
  if (turn === 0 && likely.length > 0) return likely[0];
  const checked = checkedValues(table, column, draw).filter(
    (value) => value === null || accepts(column, value),
  );
  // What a CHECK speaks of is likelier to please it than anything else.
  const choices = checked.length > 0 && random.next() < 0.6 ? checked : [...likely, ...checked];
  if (choices.length > 0) return random.pick(choices);
  if (column.optional) return undefined;
  throw new NoValue(`${column.name}: no value was found that its validator accepts`);
};

/** Values for a new row: such as one would expect, then whatever might do. */
export const draftRow = (context: DraftContext, options: DraftOptions): Draft => {
  const { table, rowsOf, isTaken } = context;
  const { n, search, full } = options;
  const random = Random.of(table.name, n);
  const leftOut = () => !full && n > 1 && random.next() < 0.2;
  const links = chooseLinks(table, {
    turn: n + search.refusals,
    rowsOf,
    isTaken,
    isNull: ({ columns }) => {
      const refused = Math.max(...columns.map((name) => search.turnOf(name)));
      const empty = leftOut();
      return refused > 2 ? Random.of(columns.join(), n, refused).next() < 0.5 : empty;
    },
  });
  const values: Record<string, unknown> = { ...links.values };
  const linked = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  for (const column of table.columns) {
    const { name, nullable } = column;
    if (Object.hasOwn(values, name) || linked.has(name) || !isFillable(column, table)) continue;
    const empty = nullable && leftOut();
    const value = empty && search.turnOf(name) === 0 ? null : valueFor(context, column, options);
    if (value !== undefined) values[name] = value;
  }
  linkToSelf(table, values, n);
  return { values, later: links.later };
};
