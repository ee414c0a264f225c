import { labelName } from "@headwater/database/migrator";
import { type IndexStructure, type TableStructure, quoteName } from "@headwater/database/structure";
import type { PlannedStep } from "../planned-step.ts";
import { affinityOf, wouldChange } from "./affinity.ts";
import { list } from "../sql.ts";

/** What tells a row from the others without telling what is in it. */
const keyOf = (table: TableStructure): string =>
  table.primaryKey === null ? "rowid" : list(table.primaryKey.columns);

const guard = (table: TableStructure, label: string, condition: string): PlannedStep => ({
  kind: "guard",
  label,
  sql: [`SELECT ${keyOf(table)} FROM ${quoteName(table.name)} WHERE ${condition}`],
});

const place = (table: TableStructure, column: string): string =>
  labelName(`${table.name}.${column}`);

/** Columns become what values of rows may not be. */
export const columnGuards = (
  before: TableStructure,
  after: TableStructure,
  filled: ReadonlySet<string>,
): PlannedStep[] =>
  after.columns.flatMap((column) => {
    const old = before.columns.find(({ name }) => name === column.name);
    if (old === undefined || column.generated !== undefined) return [];
    const steps: PlannedStep[] = [];
    const [from, to] = [affinityOf(old.type), affinityOf(column.type)];
    const changed = wouldChange(column.name, from, to);
    if (changed !== null) {
      const label = `values of ${place(after, column.name)} that would not survive as ${column.type}`;
      steps.push(guard(before, label, changed));
    }
    if (old.nullable && !column.nullable && !filled.has(column.name)) {
      const label = `${place(after, column.name)} may no longer be null, and is`;
      steps.push(guard(before, label, `${quoteName(column.name)} IS NULL`));
    }
    return steps;
  });

/** Whether an expression speaks of columns only that the table has already. */
const speaksOf = (expression: string, table: TableStructure): boolean => {
  const known = new Set(table.columns.map(({ name }) => quoteName(name)));
  return (expression.match(/"(?:[^"]|"")*"/g) ?? []).every((name) => known.has(name));
};

export const checkGuards = (before: TableStructure, after: TableStructure): PlannedStep[] =>
  after.checks.flatMap((check) => {
    const same = before.checks.some(({ expression }) => expression === check.expression);
    if (same || !speaksOf(check.expression, before)) return [];
    const label = `rows that the check ${check.name ?? `of ${labelName(after.name)}`} refuses`;
    return [guard(before, label, `NOT (${check.expression})`)];
  });

/** Rows that lead nowhere, where a foreign key is new. */
export const foreignKeyGuards = (
  before: TableStructure,
  after: TableStructure,
  tables: ReadonlyMap<string, TableStructure>,
): PlannedStep[] =>
  after.foreignKeys.flatMap((key) => {
    const has = (table: TableStructure | undefined, names: readonly string[]): boolean =>
      names.every((name) => table?.columns.some((column) => column.name === name));
    const known = before.foreignKeys.some(
      (old) =>
        old.table === key.table &&
        old.columns.join() === key.columns.join() &&
        old.references.join() === key.references.join(),
    );
    const target = tables.get(key.table);
    if (known || !has(before, key.columns) || target === undefined || !has(target, key.references))
      return [];
    const present = key.columns.map((name) => `${quoteName(name)} IS NOT NULL`);
    const same = key.columns.map(
      (name, at) =>
        `target.${quoteName(key.references[at] ?? "")} = ${quoteName(before.name)}.${quoteName(name)}`,
    );
    return [
      guard(
        before,
        `rows of ${labelName(after.name)} whose ${key.columns.join(", ")} leads to no row of ${key.table}`,
        `${present.join(" AND ")} AND NOT EXISTS (SELECT 1 FROM ${quoteName(key.table)} AS target WHERE ${same.join(" AND ")})`,
      ),
    ];
  });

/** Rows that are the same in what is to be unique. */
export const uniqueGuard = (
  table: TableStructure,
  label: string,
  columns: readonly string[],
  where: string | null,
): PlannedStep[] => {
  if (!columns.every((name) => table.columns.some((column) => column.name === name))) return [];
  const condition = [
    ...columns.map((name) => `${quoteName(name)} IS NOT NULL`),
    ...(where === null ? [] : [`(${where})`]),
  ].join(" AND ");
  return [
    guard(
      table,
      `rows of ${labelName(table.name)} that are the same in ${label}`,
      `(${list(columns)}) IN (SELECT ${list(columns)} FROM ${quoteName(table.name)} WHERE ${condition} GROUP BY ${list(columns)} HAVING count(*) > 1)`,
    ),
  ];
};

export const indexGuard = (table: TableStructure, index: IndexStructure): PlannedStep[] => {
  const columns = index.terms.flatMap((term) => ("column" in term ? [term.column] : []));
  if (!index.unique || columns.length < index.terms.length) return [];
  return uniqueGuard(table, columns.join(", "), columns, index.where);
};
