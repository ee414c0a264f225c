import { type Column, is, SQL } from "drizzle-orm";
import { SQLiteTable, SQLiteView } from "drizzle-orm/sqlite-core";
import type { Kind } from "../model.ts";
import type { Casing, ColumnDdl, DialectReader, ExpressionForm } from "./dialect.ts";
import {
  constantDefault,
  defaultClause,
  isFilledAnew,
  isMomentOfImport,
  sqlLiteral,
} from "./literal.ts";
import { columnLength, isAutoIncrement, sqliteForm } from "./sqlite-columns.ts";
import { sqliteConstraints } from "./sqlite-constraints.ts";
import { type SqliteText, sqliteText } from "./sqlite-text.ts";
import { sqliteView } from "./sqlite-view.ts";

const defaultOf = (column: Column, text: SqliteText): string | null => {
  if (column.default === undefined || isMomentOfImport(column.default)) return null;
  if (is(column.default, SQL)) return defaultClause(text.sql(column.default));
  return typeof column.default === "bigint" && column.getSQLType() !== "blob"
    ? String(column.default)
    : sqlLiteral(column.default === null ? null : column.mapToDriverValue(column.default));
};

const generatedOf = (column: Column, text: SqliteText): ColumnDdl["generated"] => {
  const { generated } = column;
  if (generated === undefined) return null;
  const source: unknown = typeof generated.as === "function" ? generated.as() : generated.as;
  return {
    expression: is(source, SQL) ? text.sql(source) : String(source),
    stored: "mode" in generated && generated.mode === "stored",
  };
};

/** A moment may come out as a number or a text: that its SQL doesn't say. */
const expressions: Partial<Record<Kind, ExpressionForm>> = {
  string: { storage: "plain", sqlType: "text" },
  number: { storage: "plain", sqlType: "numeric" },
  decimal: { storage: "plain", sqlType: "numeric" },
  bigint: { storage: "bigintNumeric", sqlType: "integer" },
  boolean: { storage: "boolean", sqlType: "integer" },
};

/** Reads tables of `drizzle-orm/sqlite-core`; `casing` names the columns that have no name. */
export const sqliteReader = (casing?: Casing): DialectReader => {
  const text = sqliteText(casing);
  return {
    dialect: "sqlite",
    owns: (table) => is(table, SQLiteTable),
    form: sqliteForm,
    ddl: (column) => ({
      column: text.name(column),
      length: columnLength(column),
      constantDefault: constantDefault(column),
      sqlDefault: defaultOf(column, text),
      // Drizzle says it of each integer in a key, but SQLite numbers only one that is the whole key.
      filled: [column.default, column.defaultFn, column.onUpdateFn].some(
        (one) => one !== undefined,
      ),
      filledAnew: isFilledAnew(column),
      touched: column.onUpdateFn !== undefined,
      sqlType: column.getSQLType(),
      generated: generatedOf(column, text),
      autoIncrement: isAutoIncrement(column),
    }),
    constraints: (table) => {
      if (!is(table, SQLiteTable)) throw new TypeError("not a table of drizzle-orm/sqlite-core");
      return sqliteConstraints(table, text);
    },
    ownsView: (view) => is(view, SQLiteView),
    view: (view) => sqliteView(view, text),
    expression: (kind) => expressions[kind] ?? null,
    opaque: { storage: "custom", sqlType: "unknown" },
  };
};
