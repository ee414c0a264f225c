import { quoteName } from "@headwater/database/structure/quote";
import { Buffer } from "node:buffer";
import { type Column, is, SQL } from "drizzle-orm";
import type { ColumnDdl } from "./dialect.ts";
import { defaultClause, isMomentOfImport } from "./literal.ts";
import { type PostgresqlText, textLiteral } from "./postgresql-text.ts";

const literal = (value: unknown, text: PostgresqlText): string => {
  if (is(value, SQL)) return text.sql(value);
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return Number.isNaN(value) ? "'NaN'" : String(value);
  }
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString("hex")}'`;
  if (value instanceof Date) return textLiteral(value.toISOString());
  return textLiteral(typeof value === "string" ? value : JSON.stringify(value));
};

/** SQL of a DEFAULT clause; null when there is none. */
export const postgresqlDefault = (column: Column, text: PostgresqlText): string | null => {
  const { default: value } = column;
  if (value === undefined || isMomentOfImport(value)) return null;
  if (is(value, SQL)) return defaultClause(text.sql(value));
  return literal(value === null ? null : column.mapToDriverValue(value), text);
};

export const postgresqlGenerated = (
  column: Column,
  text: PostgresqlText,
): ColumnDdl["generated"] => {
  const { generated } = column;
  if (generated === undefined) return null;
  const source: unknown = typeof generated.as === "function" ? generated.as() : generated.as;
  return { expression: literal(source, text), stored: true };
};

interface SequenceOptions {
  readonly increment?: number | string | undefined;
  readonly minValue?: number | string | undefined;
  readonly maxValue?: number | string | undefined;
  readonly startWith?: number | string | undefined;
  readonly cache?: number | string | undefined;
  readonly cycle?: boolean | undefined;
}

/** The bounds of what a sequence counts: numbers of JavaScript can't hold them and round beyond. */
const LARGEST = 2n ** 63n - 1n;
const SMALLEST = -(2n ** 63n);

const sequenceNumber = (value: number | string): string => {
  if (typeof value === "string" || Number.isSafeInteger(value)) return String(value);
  const whole = BigInt(Math.trunc(value));
  if (whole > LARGEST) return String(LARGEST);
  return String(whole < SMALLEST ? SMALLEST : whole);
};

/** Options of a sequence as SQL. */
export const sequenceOptions = (options: SequenceOptions): string =>
  [
    ["INCREMENT BY", options.increment],
    ["MINVALUE", options.minValue],
    ["MAXVALUE", options.maxValue],
    ["START WITH", options.startWith],
    ["CACHE", options.cache],
  ]
    .flatMap(([words, value]) => (value === undefined ? [] : [`${words} ${sequenceNumber(value)}`]))
    .concat(options.cycle === true ? ["CYCLE"] : [])
    .join(" ");

/** How the database numbers a column: `GENERATED … AS IDENTITY`. */
export const postgresqlIdentity = (column: Column): ColumnDdl["identity"] => {
  const { generatedIdentity: identity } = column;
  if (identity === undefined) return undefined;
  const { sequenceName, sequenceOptions: options } = identity;
  const own = [
    ...(sequenceName === undefined ? [] : [`SEQUENCE NAME ${quoteName(sequenceName)}`]),
    ...(options === undefined ? [] : [sequenceOptions(options)]),
  ].filter((part) => part !== "");
  return { always: identity.type === "always", options: own.join(" ") };
};
