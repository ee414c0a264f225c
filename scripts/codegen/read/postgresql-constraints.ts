import { type Column, getTableName, is, SQL, Table } from "drizzle-orm";
import { getTableConfig, IndexedColumn, type PgTable } from "drizzle-orm/pg-core";
import type { Index } from "../model.ts";
import type { RawForeignKey, RawTable } from "./dialect.ts";
import { actionOf } from "./foreign-key-action.ts";
import { keptName, type PostgresqlText } from "./postgresql-text.ts";
import { properties, propertyOf } from "./properties.ts";
import { columnsIn } from "./sql-columns.ts";

type Config = ReturnType<typeof getTableConfig>;

// Columns in a table's extra configuration are of another class than the table's own, and asking
// one for its SQL type never comes to an end: by name they are mapped back.
const own =
  (table: Table) =>
  (columns: readonly Column[]): string[] =>
    columns.map((column) => propertyOf(table, column));

const primaryKeyOf = (table: Table, config: Config): RawTable["primaryKey"] => {
  const [composite] = config.primaryKeys;
  if (composite !== undefined) {
    const columns = [...new Set(own(table)(composite.columns))];
    return { name: keptName(composite.getName()), columns };
  }
  const columns = config.columns.filter((column) => column.primary);
  const name = keptName(`${config.name}_pkey`);
  return columns.length === 0 ? null : { name, columns: [...new Set(own(table)(columns))] };
};

const uniquesOf = (table: Table, config: Config, text: PostgresqlText): RawTable["uniques"] => [
  ...config.columns
    .filter((column) => column.isUnique)
    .map((column) => ({
      // Drizzle makes the name from the property where the column has no name yet.
      name: keptName(
        column.keyAsName || column.uniqueName === undefined
          ? `${config.name}_${text.name(column)}_unique`
          : column.uniqueName,
      ),
      columns: own(table)([column]),
      ...(column.uniqueType === "not distinct" ? { nullsNotDistinct: true } : {}),
    })),
  ...config.uniqueConstraints.map((unique) => ({
    name: keptName(unique.getName() ?? `${config.name}_unique`),
    columns: own(table)(unique.columns),
    ...(unique.nullsNotDistinct ? { nullsNotDistinct: true } : {}),
  })),
];

/** Classes that a B-tree takes anyway; introspected schemas have them, often on the wrong column. */
const USUAL_CLASS =
  /^(?:array|bit|bool|bpchar|bytea|char|cidr|date|enum|float[48]|inet|int[248]|interval|jsonb|macaddr8?|money|name|numeric|oid|record|text|timestamp|timestamptz|time|timetz|tsvector|uuid|varbit|varchar)_ops$/;

const orderOf = (
  { order, nulls, opClass }: Partial<IndexedColumn["indexConfig"]>,
  method: string,
): string => {
  // Only a B-tree has an order.
  const direction = method === "btree" && order === "desc" ? "DESC" : "";
  const usual = direction === "" ? "last" : "first";
  const place = method === "btree" && nulls !== usual ? `NULLS ${nulls?.toUpperCase()}` : "";
  const own = method === "btree" && USUAL_CLASS.test(opClass ?? "") ? "" : (opClass ?? "");
  return [own, direction, nulls === undefined ? "" : place].filter((word) => word !== "").join(" ");
};

const termOf = (
  table: Table,
  term: Config["indexes"][number]["config"]["columns"][number],
  method: string,
  text: PostgresqlText,
): Index["terms"][number] => {
  if (is(term, SQL)) return { expression: text.sql(term) };
  if (!is(term, IndexedColumn)) throw new TypeError("an index is on what is no column");
  const property = properties(table).find(([, { name }]) => name === term.name)?.[0];
  if (property === undefined) throw new Error(`"${term.name}" is not a column of this table`);
  const config: Partial<IndexedColumn["indexConfig"]> | undefined = term.indexConfig;
  const after = config === undefined ? "" : orderOf(config, method);
  return after === "" ? { column: property } : { column: property, after };
};

const indexOf = (
  table: Table,
  { config }: Config["indexes"][number],
  text: PostgresqlText,
): Index => {
  const method = config.method ?? "btree";
  const terms = config.columns.map((term) => termOf(table, term, method, text));
  const options = Object.entries(config.with ?? {}).map(([name, value]) => `${name} = ${value}`);
  const named = terms.map((term) => ("column" in term ? term.column : "expression"));
  return {
    name: keptName(config.name ?? `${getTableName(table)}_${named.join("_")}_index`),
    unique: config.unique,
    terms,
    where: config.where === undefined ? null : text.sql(config.where),
    ...(method === "btree" ? {} : { method }),
    ...(options.length === 0 ? {} : { with: options.join(", ") }),
  };
};

const foreignKeyOf = (table: Table, key: Config["foreignKeys"][number]): RawForeignKey[] => {
  const { columns, foreignTable, foreignColumns } = key.reference();
  // A placeholder stands for a table that is not here.
  if (!is(foreignTable, Table)) return [];
  return [
    {
      name: keptName(key.getName()),
      columns: own(table)(columns),
      target: foreignTable,
      references: own(foreignTable)(foreignColumns),
      onDelete: actionOf(key.onDelete),
      onUpdate: actionOf(key.onUpdate),
    },
  ];
};

/** Each foreign key once, however often it is stated, and each with a name of its own. */
const distinct = (keys: readonly RawForeignKey[]): RawForeignKey[] => {
  const names = new Set<string>();
  const met: RawForeignKey[] = [];
  for (const key of keys) {
    const again = met.some(
      ({ target, columns, references }) =>
        target === key.target &&
        columns.join() === key.columns.join() &&
        references.join() === key.references.join(),
    );
    if (again) continue;
    let { name } = key;
    for (let number = 2; names.has(name); number += 1) name = `${key.name.slice(0, 58)}_${number}`;
    names.add(name);
    met.push({ ...key, name });
  }
  return met;
};

/** Keys, indexes and checks of a PostgreSQL table. */
export const postgresqlConstraints = (
  table: PgTable,
  text: PostgresqlText,
): Omit<RawTable, "requires"> => {
  const config = getTableConfig(table);
  return {
    ...(config.schema === undefined ? {} : { schema: config.schema }),
    primaryKey: primaryKeyOf(table, config),
    uniques: uniquesOf(table, config, text),
    indexes: config.indexes.map((index) => indexOf(table, index, text)),
    foreignKeys: distinct(config.foreignKeys.flatMap((key) => foreignKeyOf(table, key))),
    checks: config.checks.map(({ name, value }) => {
      const expression = text.sql(value);
      const columns = columnsIn(value, expression, properties(table), text.name);
      return { name: keptName(name), expression, columns };
    }),
  };
};
