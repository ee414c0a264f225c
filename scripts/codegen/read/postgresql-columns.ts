import { arrayType } from "../array-type.ts";
import { type Column, is } from "drizzle-orm";
import { PgArray } from "drizzle-orm/pg-core";
import type { ColumnForm } from "./facts.ts";

const form = (
  kind: ColumnForm["kind"],
  storage: ColumnForm["storage"],
  type: string,
  values: readonly string[] | null = null,
): ColumnForm => ({ kind, storage, type, values });

const union = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(" | ");

const wordForm = (column: Column): ColumnForm => {
  const values = [...new Set(column.enumValues ?? [])];
  return values.length > 0
    ? form("enum", "plain", union(values), values)
    : form("string", "plain", "string");
};

const text = (): ColumnForm => form("string", "plain", "string");
const integer = (): ColumnForm => form("integer", "plain", "number");
const number = (): ColumnForm => form("number", "plain", "number");
const bigint = (): ColumnForm => form("bigint", "bigintNumeric", "bigint");
const date = (): ColumnForm => form("date", "timestamp", "Date");
const json = (): ColumnForm => form("json", "jsonText", "unknown");
/** Values that Drizzle makes from the database's text, and JSON on the wire. */
const made = (type: string) => (): ColumnForm => form("json", "custom", type);

/** What each Drizzle class of a PostgreSQL column holds, and how. */
const forms: Readonly<Record<string, (column: Column) => ColumnForm>> = {
  PgText: wordForm,
  PgVarchar: wordForm,
  PgChar: wordForm,
  PgEnumColumn: wordForm,
  PgEnumObjectColumn: wordForm,
  PgInteger: integer,
  PgSmallInt: integer,
  PgSerial: integer,
  PgSmallSerial: integer,
  PgBigInt53: integer,
  PgBigSerial53: integer,
  PgBigInt64: bigint,
  PgBigSerial64: bigint,
  PgNumeric: () => form("decimal", "plain", "string"),
  PgNumericNumber: number,
  PgNumericBigInt: bigint,
  PgReal: number,
  PgDoublePrecision: number,
  PgBoolean: () => form("boolean", "boolean", "boolean"),
  PgDate: date,
  PgTimestamp: date,
  PgDateString: text,
  PgTimestampString: text,
  PgTime: text,
  PgInterval: text,
  PgJson: json,
  PgJsonb: json,
  PgUUID: text,
  PgInet: text,
  PgCidr: text,
  PgMacaddr: text,
  PgMacaddr8: text,
  PgPointTuple: made("[number, number]"),
  PgPointObject: made("{ x: number; y: number }"),
  PgLine: made("[number, number, number]"),
  PgLineABC: made("{ a: number; b: number; c: number }"),
  PgGeometry: made("[number, number]"),
  PgGeometryObject: made("{ x: number; y: number }"),
  PgVector: made("number[]"),
  PgHalfVector: made("number[]"),
  PgBinaryVector: text,
  PgSparseVector: text,
  PgBytea: () => form("binary", "custom", "Uint8Array"),
  PgCustomColumn: made("unknown"),
};

const arrayForm = (base: Column): ColumnForm | null => {
  const inner = postgresqlForm(base);
  return inner === null
    ? null
    : {
        ...form("json", "custom", arrayType(inner.type)),
        element: { ...inner, drizzle: base.columnType },
      };
};

/** The form of a PostgreSQL column; null for a class that is not known. */
export const postgresqlForm = (column: Column): ColumnForm | null =>
  is(column, PgArray) ? arrayForm(column.baseColumn) : (forms[column.columnType]?.(column) ?? null);
