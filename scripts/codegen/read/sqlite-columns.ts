import type { Column } from "drizzle-orm";
import type { ColumnForm } from "./facts.ts";

const form = (
  kind: ColumnForm["kind"],
  storage: ColumnForm["storage"],
  type: string,
  values: readonly string[] | null = null,
): ColumnForm => ({ kind, storage, type, values });

const union = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(" | ");

/** Reads one setting of a column that its public type doesn't show. */
const setting = (column: Column, name: string): unknown => Reflect.get(column, name);

const textForm = (column: Column): ColumnForm => {
  const values = column.enumValues;
  return values !== undefined && values.length > 0
    ? form("enum", "plain", union(values), [...values])
    : form("string", "plain", "string");
};

/** What each Drizzle class of a SQLite column holds, and how. */
const forms: Readonly<Record<string, (column: Column) => ColumnForm>> = {
  SQLiteText: textForm,
  SQLiteTextJson: () => form("json", "jsonText", "unknown"),
  SQLiteBlobJson: () => form("json", "custom", "unknown"),
  SQLiteInteger: () => form("integer", "plain", "number"),
  SQLiteReal: () => form("number", "plain", "number"),
  SQLiteNumericNumber: () => form("number", "plain", "number"),
  SQLiteNumeric: () => form("decimal", "plain", "string"),
  SQLiteNumericBigInt: () => form("bigint", "bigintNumeric", "bigint"),
  SQLiteBigInt: () => form("bigint", "bigintText", "bigint"),
  SQLiteBlobBuffer: () => form("binary", "binary", "Uint8Array"),
  SQLiteBoolean: () => form("boolean", "boolean", "boolean"),
  SQLiteTimestamp: (column) =>
    form("date", setting(column, "mode") === "timestamp" ? "seconds" : "milliseconds", "Date"),
  SQLiteCustomColumn: () => form("json", "custom", "unknown"),
};

/** The form of a SQLite column; null for a class that is not known. */
export const sqliteForm = (column: Column): ColumnForm | null =>
  forms[column.columnType]?.(column) ?? null;

export const columnLength = (column: Column): number | null => {
  const length = setting(column, "length");
  return typeof length === "number" ? length : null;
};

export const isAutoIncrement = (column: Column): boolean =>
  setting(column, "autoIncrement") === true;
