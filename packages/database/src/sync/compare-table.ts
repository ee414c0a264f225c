import type { TableDdl } from "./ddl.ts";

/** How a table that exists differs from the one wanted. */
export interface TableDifference {
  /** Columns to add. */
  readonly added: readonly string[];
  /** Columns the schema no longer has, which may stay. */
  readonly kept: readonly string[];
  /** What can't be changed in a table that holds rows. */
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  /** `tickets` or `tickets.priority`. */
  readonly place: string;
  readonly cause: string;
  readonly wayOut: string;
}

const oneLine = (sql: string): string => sql.replace(/\s+/g, " ").trim();

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A CREATE TABLE without these columns, wherever they stand: one added later is recorded last. */
export const withoutDefinitions = (create: string, definitions: readonly string[]): string => {
  let rest = create;
  for (const definition of definitions)
    rest = rest.replace(new RegExp(`(?<=[(,]\\s*)${escaped(definition)}\\s*(?:,\\s*|(?=\\)))`), "");
  return rest;
};

/** A CREATE TABLE without its columns' definitions: what remains are the table's own constraints. */
const constraintsOf = (ddl: TableDdl): string =>
  oneLine(withoutDefinitions(ddl.create, Object.values(ddl.columns)))
    .replace(/\s*,?\s*\)$/, ")")
    .replace(/\(\s+/, "(");

/** Whether rows can be inserted without the column. */
const mayBeLeftOut = (definition: string): boolean =>
  !/\bPRIMARY KEY\b/i.test(definition) &&
  (!/\bNOT NULL\b/i.test(definition) || /\bDEFAULT\b|\bGENERATED\b/i.test(definition));

/** Compares a table as it was last brought to the schema with what is wanted of it now. */
export const compareTable = (applied: TableDdl, wanted: TableDdl): TableDifference => {
  const obstacles: Obstacle[] = [];
  const added = Object.keys(wanted.columns).filter((name) => !Object.hasOwn(applied.columns, name));
  const kept = Object.keys(applied.columns).filter((name) => !Object.hasOwn(wanted.columns, name));
  for (const [name, definition] of Object.entries(wanted.columns)) {
    if (added.includes(name)) continue;
    const before = applied.columns[name] ?? "";
    if (before === definition) continue;
    obstacles.push({
      place: `${wanted.table}.${name}`,
      cause: `its definition has changed from ${oneLine(before)} to ${oneLine(definition)}, which can't be done in place`,
      wayOut: "put the definition back, or add a column of another name",
    });
  }
  for (const name of kept) {
    const definition = applied.columns[name] ?? "";
    if (mayBeLeftOut(definition)) continue;
    obstacles.push({
      place: `${wanted.table}.${name}`,
      cause: "the schema no longer has it, and no row could be added without a value for it",
      wayOut: "put it back into the schema",
    });
  }
  const before = constraintsOf(applied);
  const now = constraintsOf(wanted);
  if (before !== now) {
    obstacles.push({
      place: wanted.table,
      cause: `its constraints have changed from ${before} to ${now}, which can't be done in place`,
      wayOut: "put the constraints back",
    });
  }
  return { added, kept, obstacles };
};

/** Whether two CREATE TABLE say the same, but for blanks and the way names are quoted. */
export const sameCreate = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (sql: string): string =>
  oneLine(sql.replace(/[`"[\]]/g, ""))
    .replace(/\s*([(),])\s*/g, "$1")
    .toLowerCase();
