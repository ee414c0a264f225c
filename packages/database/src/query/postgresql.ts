import type { SqlValue } from "../engine/operation.ts";
import { translatePostgresqlError } from "../errors/translate-postgresql-error.ts";
import { foldCase } from "../filter/text.ts";
import type { ColumnModel } from "../model.ts";
import type { SqlDialect, TextCondition } from "./dialect.ts";
import { arrayLiteral } from "./postgresql-array.ts";
import { postgresqlCodec } from "./postgresql-codec.ts";
import {
  among,
  beyond,
  comparable,
  compare,
  linked,
  linkedAs,
  parameter,
  same,
  sameType,
  textual,
} from "./postgresql-compare.ts";
import { postgresqlLists } from "./postgresql-lists.ts";
import { postgresqlType } from "./postgresql-type.ts";
import { likePattern } from "./text-pattern.ts";
import { quoteName } from "../structure/sql/quote.ts";

const text = (
  sql: (column: string, value: string) => string,
  bind: (value: string) => SqlValue,
): TextCondition => ({
  sql: (column, next) => sql(column, `${next()}::text`),
  bind: (value) => [bind(value)],
});

const asItIs = (value: string) => value;
/** Under the collation "C" only the letters A to Z have another case. */
const lower = (column: string) => `lower(${column})`;

const read = (reference: string, column: ColumnModel): string => {
  if (column.kind === "bigint" && column.storage !== "custom") return `${reference}::text`;
  // Of an expression whose type only the database knows: whatever it is, it comes as JSON.
  if (column.storage === "jsonText" && column.sqlType === "unknown") return `to_json(${reference})`;
  if (column.storage !== "plain") return reference;
  // A NUMERIC that code has as a number, which drivers would give as text.
  const isNumber = column.kind === "integer" || column.kind === "number";
  return isNumber && postgresqlType(column).cast === "numeric" ? `${reference}::float8` : reference;
};

/** The place of a row in its table: it stays for as long as nobody changes the row. */
const rowId: ColumnModel = {
  kind: "string",
  nullable: false,
  column: "ctid",
  storage: "plain",
  access: "hidden",
  optional: true,
  sqlType: "tid",
};

/** Subqueries of one statement that may become joins. */
const MOST_JOINED = 6;

/** In the collation "C", as SQLite and memory compare texts: by code point. */
export const postgresqlDialect: SqlDialect = {
  name: "postgresql",
  true: "TRUE",
  false: "FALSE",
  rowId,
  nullsApart: true,
  quote: quoteName,
  placeholder: (position) => `$${position}`,
  read,
  comparable,
  textual,
  same,
  parameter,
  beyond,
  linked,
  linkedAs,
  compare,
  among,
  list: arrayLiteral,
  keyList: arrayLiteral,
  listRows(placeholder, alias, columns) {
    const [first, second] = columns;
    return first === undefined || second !== undefined
      ? `json_array_elements(${placeholder}::json) AS ${alias}(value)`
      : `unnest(${placeholder}::${sameType(first)}[]) AS ${alias}(value)`;
  },
  listValue: (alias, column, place) =>
    place === null ? `${alias}.value` : `(${alias}.value ->> ${place})::${sameType(column)}`,
  firstOfEach({ parents, table, alias, inner, tie, rest, joins }) {
    // A row's own place is no part of `*`.
    const place = tie.includes(rowId.column) ? `, ${inner}.${rowId.column}` : "";
    const first = `SELECT ${inner}.*${place} FROM ${table} AS ${inner}${rest}`;
    return ` FROM ${parents} CROSS JOIN LATERAL (${first}) AS ${alias}${joins}`;
  },
  // Planning grows with the power of the subqueries that are turned into joins: OFFSET keeps the
  // later ones as they are.
  exists: (select, place) => `EXISTS (${select}${place > MOST_JOINED ? " OFFSET 0" : ""})`,
  // Where there are none, nulls are not spoken of: an index would not be used.
  order(expression, descending, nullable) {
    const nulls = descending ? " NULLS LAST" : " NULLS FIRST";
    return `${expression} ${descending ? "DESC" : "ASC"}${nullable ? nulls : ""}`;
  },
  complement: (condition) => `(${condition}) IS NOT TRUE`,
  text: {
    like: text((column, value) => `${column} LIKE ${value}`, likePattern),
    contains: text((column, value) => `strpos(${column}, ${value}) > 0`, asItIs),
    startsWith: text((column, value) => `starts_with(${column}, ${value})`, asItIs),
    endsWith: text((column, value) => `right(${column}, length(${value})) = ${value}`, asItIs),
    ilike: text(
      (column, value) => `${lower(column)} LIKE ${value}`,
      (value) => foldCase(likePattern(value)),
    ),
    icontains: text((column, value) => `strpos(${lower(column)}, ${value}) > 0`, foldCase),
    istartsWith: text((column, value) => `starts_with(${lower(column)}, ${value})`, foldCase),
    iendsWith: text(
      (column, value) => `right(${lower(column)}, length(${value})) = ${value}`,
      foldCase,
    ),
  },
  lists: postgresqlLists,
  group(reference, column) {
    const by = postgresqlType(column).fine ? `date_trunc('milliseconds', ${reference})` : reference;
    return { item: read(by, column), by, order: comparable(by, column) };
  },
  aggregate(name, reference, column) {
    if (name === "avg") return `avg(${reference})::float8`;
    const isText = column.kind === "string" || column.kind === "enum";
    return read(`${name}(${isText ? textual(reference, column) : reference})`, column);
  },
  bigintSum: (expression) => [
    `div(sum(${expression}), 1000000000)::text`,
    `mod(sum(${expression}), 1000000000)::text`,
  ],
  sum: (expression, { kind }) =>
    kind === "decimal" ? `sum(${expression})` : `sum(${expression})::float8`,
  codec: postgresqlCodec,
  translate: translatePostgresqlError,
};
