import type { Names, Relation } from "../model.ts";
import type { ForeignKeyFacts, TableFacts } from "../read/facts.ts";
import { firstFree, inverseNames, toOneNames } from "./relation-names.ts";
import { isNullable } from "./relations.ts";

interface Context {
  readonly tables: readonly TableFacts[];
  readonly names: ReadonlyMap<string, Names>;
  /** Relations of each table so far; grows. */
  readonly relations: Map<string, Relation[]>;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

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
      same(one.columns, columns) &&
      same(one.references, references),
  );

/** Adds, for each foreign key, the relations on both sides that the schema doesn't state. */
export const deriveRelations = (context: Context): void => {
  for (const table of context.tables) {
    for (const key of table.foreignKeys) {
      const target = context.tables.find(({ name }) => name === key.target);
      if (target !== undefined) deriveFrom(context, table, key, target);
    }
  }
};

const deriveFrom = (
  context: Context,
  table: TableFacts,
  key: ForeignKeyFacts,
  target: TableFacts,
): void => {
  const own = context.names.get(table.name);
  const other = context.names.get(target.name);
  if (own === undefined || other === undefined) return;
  const { columns, references } = key;

  if (!has(context, table.name, target.name, columns, references)) {
    const name = free(context, table, toOneNames(columns, other.one));
    add(context, table, { name, target: target.name, many: false, columns, references });
  }
  if (has(context, target.name, table.name, references, columns)) return;
  const many = !isUnique(table, columns);
  const plain = many ? own.many : own.one;
  const keys = table.foreignKeys.filter((one) => one.target === target.name);
  const ambiguous = keys.length > 1 || table.name === target.name;
  const wanted = inverseNames(columns, plain, ambiguous);
  const name = free(context, target, wanted);
  add(context, target, {
    name,
    target: table.name,
    many,
    columns: references,
    references: columns,
  });
};
