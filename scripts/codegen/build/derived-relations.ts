import type { Names, Relation } from "../model.ts";
import type { ForeignKeyFacts, TableFacts } from "../read/facts.ts";
import { isNullable } from "./relations.ts";
import { camel, capitalized, part, wordsOf } from "../words.ts";

interface Context {
  readonly tables: readonly TableFacts[];
  readonly names: ReadonlyMap<string, Names>;
  /** Relations of each table so far; grows. */
  readonly relations: Map<string, Relation[]>;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** `author` of `authorId`; null when the columns don't say. */
const roleOf = (key: ForeignKeyFacts): string | null => {
  const [column, ...others] = key.columns;
  if (column === undefined || others.length > 0) return null;
  const words = wordsOf(column);
  const last = words.at(-1);
  const short = last === "id" || last === "uuid" || last === "fk" ? words.slice(0, -1) : words;
  return short.length === 0 ? null : camel(short);
};

/** `author` of `authorId`; `createdByUser` of `createdBy`, which is the column's own name. */
const toOneNames = (role: string | null, one: string): string[] => [
  ...(role === null ? [one] : [role]),
  ...(role === null || role === one ? [] : [`${role}${capitalized(one)}`]),
  `related${capitalized(one)}`,
];

/** The first name that is neither a column nor a relation. */
const free = ({ relations }: Context, table: TableFacts, wanted: readonly string[]): string => {
  const taken = new Set([
    ...table.columns.map(({ name }) => name),
    ...(relations.get(table.name) ?? []).map(({ name }) => name),
    ...table.relations.map(({ name }) => name),
  ]);
  const found = wanted.find((name) => !taken.has(name));
  if (found !== undefined) return found;
  const last = wanted.at(-1) ?? "related";
  let number = 2;
  while (taken.has(`${last}${number}`)) number += 1;
  return `${last}${number}`;
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
      one.target === target && same(one.columns, columns) && same(one.references, references),
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
  const role = roleOf(key);

  if (!has(context, table.name, target.name, columns, references)) {
    const name = free(context, table, toOneNames(role, other.one));
    add(context, table, { name, target: target.name, many: false, columns, references });
  }
  if (has(context, target.name, table.name, references, columns)) return;
  const many = !isUnique(table, columns);
  const plain = many ? own.many : own.one;
  const keys = table.foreignKeys.filter((one) => one.target === target.name);
  const ambiguous = keys.length > 1 || table.name === target.name;
  const wanted = [
    ...(ambiguous ? [] : [plain]),
    `${plain}By${role === null ? by(columns) : capitalized(role)}`,
    `${plain}By${by(columns)}`,
  ];
  const name = free(context, target, wanted);
  add(context, target, {
    name,
    target: table.name,
    many,
    columns: references,
    references: columns,
  });
};

const by = (columns: readonly string[]): string => columns.map(part).join("And");
