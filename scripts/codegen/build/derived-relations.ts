import type { Names, Relation } from "../model.ts";
import type { ForeignKeyFacts, TableFacts } from "../read/facts.ts";
import { firstFree, inverseNames, toOneNames } from "./relation-names.ts";
import { isNullable } from "./relations.ts";
import { sameList } from "./same-names.ts";

interface Context {
  readonly tables: readonly TableFacts[];
  readonly names: ReadonlyMap<string, Names>;
  /** Relations of each table so far; grows. */
  readonly relations: Map<string, Relation[]>;
}

/** The first name that is neither a column nor a relation. */
const free = ({ relations }: Context, table: TableFacts, wanted: readonly string[]): string => {
  const taken = new Set([
    ...table.columns.map(({ name }) => name),
    ...(relations.get(table.name) ?? []).map(({ name }) => name),
    ...table.relations.map(({ name }) => name),
  ]);
  return firstFree(wanted, taken);
};

const isUnique = (table: TableFacts, columns: readonly string[]): boolean =>
  [table.primaryKey, ...table.uniques].some(
    (key) =>
      key !== null && key.columns.length > 0 && key.columns.every((c) => columns.includes(c)),
  );

const add = (
  { relations }: Context,
  table: TableFacts,
  relation: Omit<Relation, "doc" | "nullable">,
): void => {
  const nullable = isNullable(table, relation.many, relation.columns);
  const all = relations.get(table.name) ?? [];
  all.push({ ...relation, doc: null, nullable });
  relations.set(table.name, all);
};

const has = (
  { relations }: Context,
  table: string,
  target: string,
  columns: readonly string[],
  references: readonly string[],
): boolean =>
  (relations.get(table) ?? []).some(
    (one) =>
      one.through === undefined &&
      one.target === target &&
      sameList(one.columns, columns) &&
      sameList(one.references, references),
  );

/** Adds the relation to the row that a key points at, unless the schema states it. */
const deriveOwn = (
  context: Context,
  table: TableFacts,
  { columns, references }: ForeignKeyFacts,
  target: TableFacts,
): void => {
  const other = context.names.get(target.name);
  if (other === undefined || has(context, table.name, target.name, columns, references)) return;
  const name = free(context, table, toOneNames({ columns, references }, other.one));
  add(context, table, { name, target: target.name, many: false, columns, references });
};

/** Adds the way back from the row that a key points at, unless the schema states it. */
const deriveBack = (
  context: Context,
  table: TableFacts,
  { columns, references }: ForeignKeyFacts,
  target: TableFacts,
): void => {
  const own = context.names.get(table.name);
  const other = context.names.get(target.name);
  if (own === undefined || other === undefined) return;
  if (has(context, target.name, table.name, references, columns)) return;
  const many = !isUnique(table, columns);
  const toItself = table.name === target.name;
  const keys = table.foreignKeys.filter((one) => one.target === target.name);
  const wanted = inverseNames({
    columns,
    references,
    plain: many ? own.many : own.one,
    one: other.one,
    many,
    ambiguous: keys.length > 1 || toItself,
    toItself,
  });
  const name = free(context, target, wanted);
  add(context, target, {
    name,
    target: table.name,
    many,
    columns: references,
    references: columns,
  });
};

/** Adds, for each foreign key, the relations on both sides that the schema doesn't state. */
export const deriveRelations = (context: Context): void => {
  // Names of a table's own keys come before those that others give it.
  for (const derive of [deriveOwn, deriveBack]) {
    for (const table of context.tables) {
      for (const key of table.foreignKeys) {
        const target = context.tables.find(({ name }) => name === key.target);
        if (target !== undefined) derive(context, table, key, target);
      }
    }
  }
};
