import { type ColumnStructure, nameOf, type TableStructure } from "@headwater/database/structure";
import { leadsTo, type PulledKey } from "./foreign-keys.ts";
import type { CodeNames } from "./names.ts";
import type { PullDialect, PulledTable } from "./pull-dialect.ts";
import type { SchemaFile } from "./schema-file.ts";
import { sqlSource } from "./sql-source.ts";

/** What the parts of a schema's source are made from. */
export interface PullContext {
  readonly dialect: PullDialect;
  readonly file: SchemaFile;
  readonly names: ReadonlyMap<string, CodeNames>;
  readonly keys: readonly PulledKey[];
}

export const namesIn = (
  { names }: Pick<PullContext, "names">,
  at: { readonly name: string; readonly schema?: string | undefined },
): CodeNames => {
  const found = names.get(nameOf(at));
  if (found === undefined) throw new Error(`${nameOf(at)} was given no name`);
  return found;
};

const text = (value: string): string => JSON.stringify(value);

export const propertiesOf = (
  { columns }: CodeNames,
  owner: string,
  names: readonly string[],
): string => names.map((name) => `${owner}.${columns.get(name) ?? name}`).join(", ");

const actionsOf = ({ key }: PulledKey): string => {
  const actions = Object.entries({ onDelete: key.onDelete, onUpdate: key.onUpdate })
    .filter(([, action]) => action !== "no action")
    .map(([on, action]) => `${on}: ${text(action)}`);
  return actions.length === 0 ? "" : `{ ${actions.join(", ")} }`;
};

/** Names matter where there is one and Drizzle would give another. */
const saysName = (
  { dialect }: PullContext,
  at: PulledTable,
  kind: "primary key" | "unique" | "foreign key",
  name: string | null,
  columns: readonly string[],
  key?: PulledKey,
): name is string =>
  name !== null &&
  dialect.needsName(
    { kind, name, columns, target: key && { table: key.target.name, columns: key.key.references } },
    at,
  );

/** A foreign key that may stand at its column. */
const standsAtColumn = (context: PullContext, at: PulledTable, one: PulledKey): boolean =>
  one.key.columns.length === 1 &&
  !saysName(context, at, "foreign key", one.key.name, one.key.columns, one);

const referenceSource = (context: PullContext, one: PulledKey): string => {
  const { dialect, file, keys } = context;
  const names = namesIn(context, one.target);
  // In a circle the compiler can't find out the type of either table by itself.
  const annotated = leadsTo(keys, one.target, one.table)
    ? `: ${file.core(`type ${dialect.anyColumn}`).slice("type ".length)}`
    : "";
  const actions = actionsOf(one);
  return `.references(()${annotated} => ${propertiesOf(names, names.table, one.key.references)}${actions && `, ${actions}`})`;
};

const columnSource = (context: PullContext, at: PulledTable, column: ColumnStructure): string => {
  const { dialect } = context;
  const { table, names, keys } = at;
  const source = dialect.column(column, at, context.file);
  const { primaryKey } = table;
  const isKey = keyAtColumn(context, at) && primaryKey?.columns[0] === column.name;
  const inKey = primaryKey?.columns.includes(column.name) === true;
  const [unique] = uniquesAtColumn(at, column.name);
  const uniqueName =
    unique && saysName(context, at, "unique", unique.name, unique.columns) ? text(unique.name) : "";
  const settings = unique?.nullsNotDistinct
    ? `${uniqueName || "undefined"}, { nulls: "not distinct" }`
    : uniqueName;
  const parts = [
    source.builder,
    isKey ? `.primaryKey(${primaryKey.autoIncrement ? "{ autoIncrement: true }" : ""})` : "",
    (inKey || !column.nullable) && !isKey ? ".notNull()" : "",
    source.filled,
    unique === undefined ? "" : `.unique(${settings})`,
    ...keys
      .filter((one) => one.key.columns[0] === column.name && standsAtColumn(context, at, one))
      .map((one) => referenceSource(context, one)),
  ];
  const remark = source.remark === undefined ? "" : ` // ${source.remark}`;
  return `${names.columns.get(column.name)}: ${parts.join("")},${remark}`;
};

const keyAtColumn = (context: PullContext, at: PulledTable): boolean => {
  const key = at.table.primaryKey;
  return key?.columns.length === 1 && !saysName(context, at, "primary key", key.name, key.columns);
};

/** At most one; more of the same say nothing more. */
const uniquesAtColumn = ({ table }: PulledTable, column: string): TableStructure["uniques"] =>
  table.uniques.filter(({ columns }) => columns.length === 1 && columns[0] === column);

const primaryKeySource = (context: PullContext, at: PulledTable): string[] => {
  const key = at.table.primaryKey;
  if (key === null || keyAtColumn(context, at)) return [];
  const name = saysName(context, at, "primary key", key.name, key.columns)
    ? `name: ${text(key.name)}, `
    : "";
  const columns = propertiesOf(at.names, "table", key.columns);
  return [`${context.file.core("primaryKey")}({ ${name}columns: [${columns}] })`];
};

const uniqueSource = (
  context: PullContext,
  at: PulledTable,
  unique: TableStructure["uniques"][number],
): string => {
  const name = saysName(context, at, "unique", unique.name, unique.columns)
    ? text(unique.name)
    : "";
  const nulls = unique.nullsNotDistinct ? ".nullsNotDistinct()" : "";
  return `${context.file.core("unique")}(${name}).on(${propertiesOf(at.names, "table", unique.columns)})${nulls}`;
};

const foreignKeySource = (context: PullContext, at: PulledTable, one: PulledKey): string => {
  const target = namesIn(context, one.target);
  const owner = one.target === one.table ? "table" : target.table;
  const { key } = one;
  const name = saysName(context, at, "foreign key", key.name, key.columns, one)
    ? `name: ${text(key.name)}, `
    : "";
  const calls = [
    key.onDelete === "no action" ? "" : `.onDelete(${text(key.onDelete)})`,
    key.onUpdate === "no action" ? "" : `.onUpdate(${text(key.onUpdate)})`,
  ];
  return `${context.file.core("foreignKey")}({ ${name}columns: [${propertiesOf(at.names, "table", key.columns)}], foreignColumns: [${propertiesOf(target, owner, key.references)}] })${calls.join("")}`;
};

/** Drizzle wants a name for each check. */
const checkNames = ({ name: table, checks }: TableStructure): string[] => {
  const taken = new Set(checks.map(({ name }) => name));
  return checks.map(({ name }) => {
    if (name !== null) return name;
    let made = `${table}_check`;
    for (let number = 2; taken.has(made); number += 1) made = `${table}_check_${number}`;
    taken.add(made);
    return made;
  });
};

const extrasOf = (context: PullContext, at: PulledTable): string[] => {
  const { dialect, file } = context;
  const { table, names, keys } = at;
  const checks = checkNames(table);
  return [
    ...primaryKeySource(context, at),
    ...table.uniques
      .filter(({ columns }) => columns.length > 1)
      .map((unique) => uniqueSource(context, at, unique)),
    ...table.indexes.map((index) => dialect.index(index, at, file)),
    ...keys
      .filter((one) => !standsAtColumn(context, at, one))
      .map((one) => foreignKeySource(context, at, one)),
    ...table.checks.map(
      ({ expression }, place) =>
        `${file.core("check")}(${text(checks[place] ?? "")}, ${file.orm("sql") && sqlSource(expression, dialect.dialect, names.columns)})`,
    ),
  ];
};

/** A table's export as source. */
export const tableSource = (context: PullContext, table: TableStructure): string => {
  const { dialect, file } = context;
  const keys = context.keys.filter((one) => one.table === table);
  const at: PulledTable = { table, names: namesIn(context, table), keys };
  dialect.noteTable(at, file);
  if (table.primaryKey === null) file.note(nameOf(table), "There is no primary key");
  const make = dialect.tableFunction(table, file);
  const columns = table.columns.map((column) => columnSource(context, at, column)).join("\n");
  const extras = extrasOf(context, at);
  const third = extras.length === 0 ? "" : `, (table) => [\n${extras.join(",\n")}\n]`;
  const comments = file.comments(nameOf(table));
  return `${comments}export const ${at.names.table} = ${make}(${text(table.name)}, {\n${columns}\n}${third});`;
};
