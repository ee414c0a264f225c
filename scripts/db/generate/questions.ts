import {
  type ColumnStructure,
  nameOf,
  type Structure,
  type TableStructure,
} from "@headwater/database/structure";
import type { Decisions } from "./decisions.ts";

/** Something was there and isn't any more: was it renamed, or is it to be lost? */
export interface Question {
  /** `tickets` or `tickets.size` */
  readonly gone: string;
  /** What it may have become; empty when it can only have been dropped. */
  readonly candidates: readonly string[];
}

const names = (items: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ name }) => name));

const overlap = (a: TableStructure, b: TableStructure): number => {
  const other = names(b.columns);
  return a.columns.filter(({ name }) => other.has(name)).length / Math.max(1, a.columns.length);
};

/** The table that one of before has become. */
const became = (
  table: TableStructure,
  to: Structure,
  { renames }: Decisions,
): TableStructure | undefined => {
  const name = renames.get(nameOf(table)) ?? nameOf(table);
  return to.tables.find((other) => nameOf(other) === name);
};

const tableQuestions = (from: Structure, to: Structure, decisions: Decisions): Question[] => {
  const taken = new Set([...from.tables.map(nameOf), ...decisions.renames.values()]);
  const added = to.tables.filter((table) => !taken.has(nameOf(table)));
  return from.tables
    .filter((table) => became(table, to, decisions) === undefined)
    .filter((table) => !decisions.drops.has(nameOf(table)))
    .map((table) => ({
      gone: nameOf(table),
      candidates: added.filter((other) => overlap(table, other) >= 0.5).map(nameOf),
    }));
};

const columnQuestions = (
  before: TableStructure,
  after: TableStructure,
  { renames, drops }: Decisions,
): Question[] => {
  const table = nameOf(after);
  const taken = new Set([
    ...before.columns.map(({ name }) => `${table}.${name}`),
    ...renames.values(),
  ]);
  const added = after.columns.map(({ name }) => `${table}.${name}`).filter((it) => !taken.has(it));
  const kept = names(after.columns);
  return before.columns
    .filter(({ name }) => !kept.has(name))
    .map(({ name }) => `${nameOf(before)}.${name}`)
    .filter((name) => !renames.has(name) && !drops.has(name))
    .map((gone) => ({ gone, candidates: added }));
};

/** What has to be decided by people before anything can be planned. */
export const questionsOf = (from: Structure, to: Structure, decisions: Decisions): Question[] => [
  ...tableQuestions(from, to, decisions),
  ...from.tables.flatMap((before) => {
    const after = became(before, to, decisions);
    return after === undefined ? [] : columnQuestions(before, after, decisions);
  }),
];

const needsValue = ({ nullable, default: value, generated, identity }: ColumnStructure): boolean =>
  !nullable && value === null && generated === undefined && identity === undefined;

/** Columns new in a table that is there, which its rows have no value for. */
export const unfilled = (from: Structure, to: Structure, decisions: Decisions): string[] =>
  from.tables.flatMap((before) => {
    const after = became(before, to, decisions);
    if (after === undefined) return [];
    const own = names(before.columns);
    const renamed = new Set(decisions.renames.values());
    return after.columns
      .filter((column) => needsValue(column) && !own.has(column.name))
      .map(({ name }) => `${nameOf(after)}.${name}`)
      .filter((name) => !renamed.has(name) && !decisions.fills.has(name));
  });

/** Decisions about what isn't there: most likely misspelt. */
export const unknownDecisions = (
  from: Structure,
  to: Structure,
  { renames, drops, fills }: Decisions,
): string[] => {
  const all = (structure: Structure): ReadonlySet<string> =>
    new Set(
      structure.tables.flatMap((table) => [
        nameOf(table),
        ...table.columns.map(({ name }) => `${nameOf(table)}.${name}`),
      ]),
    );
  const [before, after] = [all(from), all(to)];
  const missing = (name: string, set: ReadonlySet<string>, flag: string, where: string) =>
    set.has(name) ? [] : [`${flag} ${name}: ${where} has no such table or column`];
  return [
    ...[...renames].flatMap(([old, now]) => [
      ...missing(old, before, "--rename", "the last snapshot"),
      ...missing(now, after, "--rename", "the schema"),
    ]),
    ...[...drops].flatMap((name) => missing(name, before, "--drop", "the last snapshot")),
    ...[...fills.keys()].flatMap((name) => missing(name, after, "--fill", "the schema")),
  ];
};
