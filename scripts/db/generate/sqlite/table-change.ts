import {
  type ColumnStructure,
  type Difference,
  tableDifferences,
  type TableStructure,
  quoteName,
} from "@headwater/database/structure";
import { referencesSql } from "../sql.ts";
import { checkSql, columnSql } from "./sql.ts";

/** How one table comes to be another. */
export interface TableChange {
  readonly before: TableStructure;
  readonly after: TableStructure;
  /** Whether ALTER TABLE can't do it. */
  readonly rebuilt: boolean;
  /** Columns to add and to drop, where it can. */
  readonly added: readonly ColumnStructure[];
  readonly dropped: readonly ColumnStructure[];
  readonly indexes: readonly Difference[];
}

const mentions = (expression: string, column: string): boolean =>
  expression.includes(quoteName(column));

/** What ADD COLUMN refuses: keys, stored columns, and defaults that are worked out. */
const canAdd = (column: ColumnStructure, after: TableStructure): boolean => {
  if (after.primaryKey?.columns.includes(column.name)) return false;
  if (column.generated !== undefined) return !column.generated.stored && column.nullable;
  const constant =
    column.default !== null && !/^\(|^current_/i.test(column.default) && column.default !== "null";
  const points = after.foreignKeys.some(({ columns }) => columns.includes(column.name));
  if (points && column.default !== null) return false;
  return column.default === null ? column.nullable : constant;
};

/** What DROP COLUMN refuses; indexes are dropped before. */
const canDrop = (column: ColumnStructure, before: TableStructure): boolean =>
  !before.primaryKey?.columns.includes(column.name) &&
  !before.uniques.some(({ columns }) => columns.includes(column.name)) &&
  !before.foreignKeys.some(({ columns }) => columns.includes(column.name)) &&
  !before.checks.some(({ expression }) => mentions(expression, column.name)) &&
  !before.columns.some(
    ({ name, generated }) =>
      generated !== undefined &&
      name !== column.name &&
      mentions(generated.expression, column.name),
  );

/** A constraint that comes with one new column, and speaks of no other new one. */
const comesWith = (
  { of, kind, place, text }: Difference,
  added: readonly ColumnStructure[],
  after: TableStructure,
): boolean => {
  if (kind !== "added") return false;
  if (of === "foreign key") return added.some(({ name }) => place === `${after.name} (${name})`);
  if (of !== "check") return false;
  return added.filter(({ name }) => mentions(text, name)).length === 1;
};

export const tableChange = (before: TableStructure, after: TableStructure): TableChange => {
  const all = tableDifferences(before, after);
  const indexes = all.filter(({ of }) => of === "index");
  const rest = all.filter(({ of }) => of !== "index");
  const old = new Set(before.columns.map(({ name }) => name));
  const now = new Set(after.columns.map(({ name }) => name));
  const added = after.columns.filter(({ name }) => !old.has(name));
  const dropped = before.columns.filter(({ name }) => !now.has(name));
  const altered =
    added.every((column) => canAdd(column, after)) &&
    dropped.every((column) => canDrop(column, before)) &&
    rest.every(
      (difference) =>
        (difference.of === "column" && difference.kind !== "changed") ||
        comesWith(difference, added, after),
    );
  return altered
    ? { before, after, rebuilt: false, added, dropped, indexes }
    : { before, after, rebuilt: true, added: [], dropped: [], indexes };
};

/** A column's definition with the constraints that come with it. */
export const addedColumnSql = (column: ColumnStructure, after: TableStructure): string =>
  [
    columnSql(column, after),
    ...after.foreignKeys
      .filter(({ columns }) => columns.length === 1 && columns[0] === column.name)
      .map(referencesSql),
    ...after.checks.filter(({ expression }) => mentions(expression, column.name)).map(checkSql),
  ].join(" ");
