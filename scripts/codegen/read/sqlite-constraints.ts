import { type Column, is, SQL, Table } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Check, Index } from "../model.ts";
import type { RawForeignKey, RawTable } from "./dialect.ts";
import { actionOf } from "./foreign-key-action.ts";
import { properties, propertyOf } from "./properties.ts";
import { columnsIn } from "./sql-columns.ts";
import type { SqliteText } from "./sqlite-text.ts";

type Config = ReturnType<typeof getTableConfig>;

const own =
  (table: Table) =>
  (columns: readonly Column[]): string[] =>
    columns.map((column) => propertyOf(table, column));

const primaryKeyOf = (table: Table, config: Config): RawTable["primaryKey"] => {
  const [composite] = config.primaryKeys;
  if (composite !== undefined) {
    return { name: composite.getName(), columns: own(table)(composite.columns) };
  }
  const columns = config.columns.filter((column) => column.primary);
  return columns.length === 0 ? null : { name: `${config.name}_pk`, columns: own(table)(columns) };
};

const uniquesOf = (table: Table, config: Config, text: SqliteText): RawTable["uniques"] => [
  ...config.columns
    .filter((column) => column.isUnique)
    .map((column) => ({
      // Drizzle makes the name from the property where the column has no name yet.
      name:
        column.keyAsName || column.uniqueName === undefined
          ? `${config.name}_${text.name(column)}_unique`
          : column.uniqueName,
      columns: own(table)([column]),
    })),
  ...config.uniqueConstraints.map((unique) => ({
    name: unique.getName() ?? `${config.name}_unique`,
    columns: own(table)(unique.columns),
  })),
];

const indexOf = (table: Table, { config }: Config["indexes"][number], text: SqliteText): Index => ({
  name: config.name,
  unique: config.unique,
  terms: config.columns.map((term) =>
    is(term, SQL) ? { expression: text.sql(term) } : { column: propertyOf(table, term) },
  ),
  where: config.where === undefined ? null : text.sql(config.where),
});

const foreignKeyOf = (table: Table, key: Config["foreignKeys"][number]): RawForeignKey[] => {
  const { columns, foreignTable, foreignColumns } = key.reference();
  // A placeholder stands for a table that is not here.
  if (!is(foreignTable, Table)) return [];
  return [
    {
      name: key.getName(),
      columns: own(table)(columns),
      target: foreignTable,
      references: own(foreignTable)(foreignColumns),
      onDelete: actionOf(key.onDelete),
      onUpdate: actionOf(key.onUpdate),
    },
  ];
};

const checkOf = (table: Table, { name, value }: Config["checks"][number], text: SqliteText) => {
  const expression = text.sql(value);
  const columns = columnsIn(value, expression, properties(table), text.name);
  return { name, expression, columns } satisfies Check;
};

/** Keys, indexes and checks of a SQLite table. */
export const sqliteConstraints = (table: SQLiteTable, text: SqliteText): RawTable => {
  const config = getTableConfig(table);
  return {
    primaryKey: primaryKeyOf(table, config),
    uniques: uniquesOf(table, config, text),
    indexes: config.indexes.map((index) => indexOf(table, index, text)),
    foreignKeys: config.foreignKeys.flatMap((key) => foreignKeyOf(table, key)),
    checks: config.checks.map((check) => checkOf(table, check, text)),
  };
};
