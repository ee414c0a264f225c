import type { ColumnModel } from "../model.ts";

/**
 * How values of a type compare.
 *
 * - `text`: by code point, as everywhere
 * - `native`: by the type's own operators
 * - `enum`: equal as the type has it, ordered as text: its own order is that of its declaration
 * - `opaque`: not at all; as text where it must be
 */
export type Comparing = "text" | "native" | "enum" | "opaque";

export interface PostgresqlType {
  /** Fit for a cast: without length or precision, which would cut values short. */
  readonly cast: string;
  readonly comparing: Comparing;
  /** Whether it keeps dates to the microsecond, where code has milliseconds. */
  readonly fine: boolean;
}

const TEXTS = /^(text|character varying|varchar|character|char|bpchar|name|citext|"char")$/;
const INTEGERS = /^(smallint|integer|bigint|int[248]?|(small|big)?serial|serial[248])$/;
const NUMBERS =
  /^(real|double precision|float[48]?|numeric|decimal|money|oid|boolean|bool|bytea|tid)$/;
const MOMENTS = /^(timestamptz|timestamp|date|timetz|time)( with(out)? time zone)?$/;
/** Equal by their own rules; as text they are ordered as in memory. */
const EQUAL_ONLY = /^(inet|cidr|macaddr8?|interval|bit|bit varying|varbit)$/;
/** What has no equality, or none that would be meant. */
const OPAQUE =
  /^(jsonb?|xml|point|line|lseg|box|path|polygon|circle|tsvector|tsquery|vector|halfvec|sparsevec|geometry|geography)$/;

const DEFAULTS: Record<ColumnModel["kind"], string> = {
  string: "text",
  enum: "text",
  integer: "bigint",
  number: "double precision",
  bigint: "bigint",
  decimal: "numeric",
  boolean: "boolean",
  date: "timestamp with time zone",
  json: "jsonb",
  binary: "bytea",
};

/** A type's name without length or precision: `timestamp (3) with time zone` → without the 3. */
const baseName = (sqlType: string): string =>
  sqlType
    .replace(/\s*\([^)"']*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();

const compute = (column: ColumnModel): PostgresqlType => {
  const sqlType = column.sqlType ?? DEFAULTS[column.kind];
  const base = baseName(sqlType);
  const name = base.toLowerCase();
  if (TEXTS.test(name)) return { cast: "text", comparing: "text", fine: false };
  // Wide enough for any whole number that is asked for.
  if (INTEGERS.test(name)) return { cast: "bigint", comparing: "native", fine: false };
  if (NUMBERS.test(name)) return { cast: base, comparing: "native", fine: false };
  if (MOMENTS.test(name)) {
    const fine = name.startsWith("timestamp") && !/\(\s*[0-3]\s*\)/.test(sqlType);
    const cast = name === "date" && column.kind === "date" ? "timestamp" : base;
    return { cast, comparing: "native", fine: fine && column.storage === "timestamp" };
  }
  if (name === "uuid") return { cast: "uuid", comparing: "native", fine: false };
  if (EQUAL_ONLY.test(name)) {
    return { cast: name === "bit" ? "bit varying" : base, comparing: "enum", fine: false };
  }
  if (name.endsWith("]") || OPAQUE.test(name)) {
    return { cast: base, comparing: "opaque", fine: false };
  }
  // Enums, and types nobody knows here.
  return { cast: base, comparing: column.kind === "enum" ? "enum" : "opaque", fine: false };
};

const known = new WeakMap<ColumnModel, PostgresqlType>();

export const postgresqlType = (column: ColumnModel): PostgresqlType => {
  let type = known.get(column);
  if (type === undefined) {
    type = compute(column);
    known.set(column, type);
  }
  return type;
};
