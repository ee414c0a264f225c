import { quoteTable } from "@headwater/database/structure/quote";
import { type Column, is } from "drizzle-orm";
import { PgArray, PgEnumColumn } from "drizzle-orm/pg-core";

export interface EnumType {
  readonly name: string;
  readonly schema: string | null;
  readonly values: readonly string[];
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The enum behind a column or behind the elements of an array. */
export const enumOf = (column: Column): EnumType | null => {
  if (is(column, PgArray)) return enumOf(column.baseColumn as Column);
  if (!is(column, PgEnumColumn) && column.columnType !== "PgEnumObjectColumn") return null;
  const type: unknown = Reflect.get(column, "enum");
  if (typeof type !== "function") return null;
  const name = text(Reflect.get(type, "enumName")) ?? "";
  const schema = text(Reflect.get(type, "schema"));
  return { name, schema, values: [...new Set(column.enumValues ?? [])] };
};

/** SQL type in the DDL: `varchar(200)`, `"auth"."role"[]`. */
export const sqlTypeOf = (column: Column): string => {
  if (is(column, PgArray)) {
    const { size } = column;
    const base: Column = column.baseColumn as Column;
    return `${sqlTypeOf(base)}[${typeof size === "number" ? size : ""}]`;
  }
  const type = enumOf(column);
  return type === null ? column.getSQLType() : quoteTable(type);
};

/** What a custom type may say of its column beyond the type itself. */
const CLAUSE =
  /\s+(?:check\s*\(|collate\b|constraint\b|default\b|generated\b|not\s+null|null\b|primary\b|references\b|unique\b).*$/is;

/** SQL type as a cast names it: `integer` of a serial. */
export const castTypeOf = (column: Column): string =>
  sqlTypeOf(column)
    .replace(/^(small|big|)serial$/i, (_, size: string) => (size === "" ? "integer" : `${size}int`))
    .replace(CLAUSE, "")
    .trim();
