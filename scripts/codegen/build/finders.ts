import type { Finder } from "../model.ts";
import type { TableFacts } from "../read/facts.ts";
import { part } from "../words.ts";
import { sameSet } from "./same-names.ts";

interface Path {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Columns of each index that can find rows by their equality; partial ones can't. */
const pathsOf = (table: TableFacts): Path[] => [
  ...(table.primaryKey === null ? [] : [table.primaryKey]),
  ...table.uniques,
  ...table.indexes
    .filter(({ where }) => where === null)
    .map(({ name, terms }) => {
      const end = terms.findIndex((term) => !("column" in term));
      const plain = end === -1 ? terms : terms.slice(0, end);
      return { name, columns: plain.flatMap((term) => ("column" in term ? [term.column] : [])) };
    }),
];

/** Sets of columns that at most one row has. */
export const uniqueKeys = (table: TableFacts): Path[] => [
  ...table.uniques,
  ...table.indexes
    .filter(
      ({ unique, where, terms }) =>
        unique && where === null && terms.every((term) => "column" in term),
    )
    .map(({ name, terms }) => ({
      name,
      columns: terms.flatMap((term) => ("column" in term ? [term.column] : [])),
    })),
];

const finder = (columns: readonly string[], unique: boolean, servedBy: string | null): Finder => ({
  name: `findBy${columns.map(part).join("And")}`,
  columns,
  unique,
  servedBy,
});

/** Ways to find rows by unique keys, then by foreign keys; the primary key has `get` and `find`. */
export const findersOf = (table: TableFacts): Finder[] => {
  const found: Finder[] = [];
  const covered = (columns: readonly string[]): boolean =>
    sameSet(columns, table.primaryKey?.columns ?? []) ||
    found.some((one) => sameSet(one.columns, columns));
  for (const { name, columns } of uniqueKeys(table)) {
    if (!covered(columns)) found.push(finder(columns, true, name));
  }
  const paths = pathsOf(table);
  for (const { columns } of table.foreignKeys) {
    if (covered(columns)) continue;
    const path = paths.find((one) => sameSet(one.columns.slice(0, columns.length), columns));
    found.push(finder(columns, false, path?.name ?? null));
  }
  return found;
};
