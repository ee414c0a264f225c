import { type Column, is, SQL, type Table } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import {
  getTableConfig,
  SQLiteSyncDialect,
  SQLiteTable,
  type IndexColumn,
} from "drizzle-orm/sqlite-core";
import type { ForeignKeyAction, Json } from "../model.ts";
import type { Casing, ColumnDdl, DialectReader, RawForeignKey, RawTable } from "./dialect.ts";
import { defaultClause, sqlLiteral, wireJson } from "./literal.ts";
import { properties, propertyOf } from "./properties.ts";
import { columnsIn } from "./sql-columns.ts";
import { columnLength, isAutoIncrement, sqliteForm } from "./sqlite-columns.ts";

/** Reads tables of `drizzle-orm/sqlite-core`; `casing` names the columns that have no name. */
export const sqliteReader = (casing?: Casing): DialectReader => {
  const dialect = new SQLiteSyncDialect(casing === undefined ? {} : { casing });
  const names = new CasingCache(casing);

  // Constraints and indexes speak of columns without their table.
  const text = (expression: SQL): string =>
    dialect.sqlToQuery(expression.inlineParams(), "indexes").sql;

  const constantOf = (column: Column): Json | undefined =>
    column.default === undefined || is(column.default, SQL) ? undefined : wireJson(column.default);

  const defaultOf = (column: Column): string | null => {
    if (column.default === undefined) return null;
    if (is(column.default, SQL)) return defaultClause(text(column.default));
    return typeof column.default === "bigint"
      ? String(column.default)
      : sqlLiteral(column.mapToDriverValue(column.default));
  };

  const generatedOf = (column: Column): ColumnDdl["generated"] => {
    const generated = column.generated;
    if (generated === undefined) return null;
    const source = typeof generated.as === "function" ? generated.as() : generated.as;
    const stored = "mode" in generated && generated.mode === "stored";
    return { expression: is(source, SQL) ? text(source) : sqlLiteral(source), stored };
  };

  const ddl = (column: Column): ColumnDdl => ({
    column: names.getColumnCasing(column),
    length: columnLength(column),
    constantDefault: constantOf(column),
    sqlDefault: defaultOf(column),
    filled: column.hasDefault,
    filledAnew:
      column.defaultFn !== undefined || is(column.default, SQL) || isRowId(column, column.primary),
    touched: column.onUpdateFn !== undefined,
    sqlType: column.getSQLType(),
    generated: generatedOf(column),
    autoIncrement: isAutoIncrement(column),
  });

  const indexTerm = (table: Table) => (term: IndexColumn) =>
    is(term, SQL) ? { expression: text(term) } : { column: propertyOf(table, term) };

  const constraints = (table: Table): RawTable => {
    if (!is(table, SQLiteTable)) throw new TypeError("not a SQLite table");
    const config = getTableConfig(table);
    const own = (columns: readonly Column[]) => columns.map((column) => propertyOf(table, column));
    const [composite] = config.primaryKeys;
    const primary = config.columns.filter((column) => column.primary);
    return {
      primaryKey:
        composite !== undefined
          ? { name: composite.getName(), columns: own(composite.columns) }
          : primary.length > 0
            ? { name: `${config.name}_pk`, columns: own(primary) }
            : null,
      uniques: [
        ...config.columns
          .filter((column) => column.isUnique)
          .map((column) => ({
            name: uniqueName(config.name, column, names),
            columns: own([column]),
          })),
        ...config.uniqueConstraints.map((unique) => ({
          name: unique.getName() ?? "",
          columns: own(unique.columns),
        })),
      ],
      indexes: config.indexes.map(({ config: index }) => ({
        name: index.name,
        unique: index.unique,
        terms: index.columns.map(indexTerm(table)),
        where: index.where === undefined ? null : text(index.where),
      })),
      foreignKeys: config.foreignKeys.map((key): RawForeignKey => {
        const { columns, foreignTable, foreignColumns } = key.reference();
        return {
          name: key.getName(),
          columns: own(columns),
          target: foreignTable,
          references: foreignColumns.map((column) => propertyOf(foreignTable, column)),
          onDelete: actionOf(key.onDelete),
          onUpdate: actionOf(key.onUpdate),
        };
      }),
      checks: config.checks.map((check) => ({
        name: check.name,
        expression: text(check.value),
        columns: columnsIn(check.value, text(check.value), properties(table), names),
      })),
    };
  };

  return {
    dialect: "sqlite",
    owns: (table) => is(table, SQLiteTable),
    form: sqliteForm,
    ddl,
    constraints,
  };
};

const actionOf = (action: string | undefined): ForeignKeyAction =>
  action === "cascade" || action === "restrict" || action === "set null" || action === "set default"
    ? action
    : "no action";

/** SQLite assigns a lone INTEGER key itself. */
const isRowId = (column: Column, lone: boolean): boolean =>
  lone && column.getSQLType() === "integer";

const uniqueName = (table: string, column: Column, names: CasingCache): string =>
  column.keyAsName || column.uniqueName === undefined
    ? `${table}_${names.getColumnCasing(column)}_unique`
    : column.uniqueName;
