import type { SqlValue } from "../engine/operation.ts";
import { translateSqliteError } from "../errors/translate-sqlite-error.ts";
import { foldCase } from "../filter/text.ts";
import type { ColumnModel } from "../model.ts";
import { columnCodec } from "./codec.ts";
import type { SqlDialect, TextCondition } from "./dialect.ts";
import { jsonList } from "./json-list.ts";
import { rowValue } from "./row-value.ts";
import { afterPrefix, codePoints, globPattern, likePattern } from "./text-pattern.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** Sorts after every text: SQLite puts blobs last. */
const AFTER_ALL_TEXT = new Uint8Array(0);

const text = (
  sql: TextCondition["sql"],
  bind: (value: string) => readonly SqlValue[],
): TextCondition => ({ sql, bind });

const isBigint = (column: ColumnModel) =>
  column.storage === "bigintNumeric" || column.storage === "bigintText";

const read = (reference: string, column: ColumnModel): string => {
  if (isBigint(column)) return `CAST(${reference} AS TEXT)`;
  if (column.kind === "decimal" && column.storage === "plain") {
    return `CASE typeof(${reference}) WHEN 'integer' THEN CAST(${reference} AS TEXT) ELSE ${reference} END`;
  }
  return reference;
};

const comparable = (reference: string, column: ColumnModel): string =>
  column.storage === "bigintText" ? `CAST(CAST(${reference} AS TEXT) AS INTEGER)` : reference;

/** The bounds of a prefix would turn to numbers beside a custom type that the database takes for one. */
const textual = (reference: string, column: ColumnModel): string =>
  column.storage === "custom" ? `CAST(${reference} AS TEXT)` : comparable(reference, column);

const parameter = (placeholder: string, column: ColumnModel): string =>
  isBigint(column) ? `CAST(${placeholder} AS INTEGER)` : placeholder;

const listValue = (alias: string, column: ColumnModel, place: number | null): string => {
  const value = place === null ? `${alias}.value` : `json_extract(${alias}.value, '$[${place}]')`;
  if (isBigint(column)) return `CAST(${value} AS INTEGER)`;
  return column.storage === "binary" ? `unhex(${value})` : value;
};

const rowId: ColumnModel = {
  kind: "integer",
  nullable: false,
  column: "rowid",
  storage: "plain",
  access: "hidden",
  optional: true,
};

export const sqliteDialect: SqlDialect = {
  name: "sqlite",
  true: "1",
  false: "0",
  rowId,
  nullsApart: false,
  quote: quoteName,
  placeholder: () => "?",
  read,
  comparable,
  textual,
  same: comparable,
  parameter,
  beyond: (reference, operator, placeholder, column) =>
    `${comparable(reference, column)} ${operator} ${parameter(placeholder, column)}`,
  linkedAs: () => null,
  linked: (left, leftColumn, right, rightColumn) =>
    `${comparable(left, leftColumn)} = ${comparable(right, rightColumn)}`,
  compare: (reference, operator, placeholder, column) =>
    `${comparable(reference, column)} ${operator} ${parameter(placeholder, column)}`,
  among: (reference, placeholder, item, column) =>
    `${comparable(reference, column)} IN (SELECT ${listValue(item, column, null)} FROM json_each(${placeholder}) AS ${item})`,
  list: jsonList,
  keyList: (values) => JSON.stringify(values),
  listRows: (placeholder, alias) => `json_each(${placeholder}) AS ${alias}`,
  listValue,
  firstOfEach({ parents, table, alias, inner, tie, rest, joins }) {
    const of = (name: string) => tie.map((column) => `${name}.${column}`);
    const first = `SELECT ${of(inner).join(", ")} FROM ${table} AS ${inner}${rest}`;
    return ` FROM ${parents} CROSS JOIN ${table} AS ${alias}${joins} WHERE ${rowValue(of(alias))} IN (${first})`;
  },
  exists: (select) => `EXISTS (${select})`,
  order: (expression, descending) => `${expression} ${descending ? "DESC" : "ASC"}`,
  complement: (condition) => `(${condition}) IS NOT TRUE`,
  text: {
    like: text(
      (column, next) => `${column} GLOB ${next()}`,
      (value) => [globPattern(value)],
    ),
    contains: text(
      (column, next) => `instr(${column}, ${next()}) > 0`,
      (value) => [value],
    ),
    // A range, so that an index serves it.
    startsWith: text(
      (column, next) => `(${column} >= ${next()} AND ${column} < ${next()})`,
      (value) => [value, afterPrefix(value) ?? AFTER_ALL_TEXT],
    ),
    endsWith: text(
      (column, next) => `substr(${column}, length(${column}) - ${next()}) = ${next()}`,
      (value) => [codePoints(value) - 1, value],
    ),
    ilike: text(
      (column, next) => `${column} LIKE ${next()} ESCAPE '\\'`,
      (value) => [likePattern(value)],
    ),
    icontains: text(
      (column, next) => `instr(lower(${column}), ${next()}) > 0`,
      (value) => [foldCase(value)],
    ),
    istartsWith: text(
      (column, next) => `lower(substr(${column}, 1, ${next()})) = ${next()}`,
      (value) => [codePoints(value), foldCase(value)],
    ),
    iendsWith: text(
      (column, next) => `lower(substr(${column}, length(${column}) - ${next()})) = ${next()}`,
      (value) => [codePoints(value) - 1, foldCase(value)],
    ),
  },
  lists: null,
  group(reference, column) {
    const by = comparable(reference, column);
    return { item: read(reference, column), by, order: by };
  },
  aggregate(name, reference, column) {
    const expression = `${name}(${comparable(reference, column)})`;
    return name === "avg" ? expression : read(expression, column);
  },
  bigintSum: (expression) => [
    `CAST(sum(CAST(${expression} AS INTEGER) / 1000000000) AS TEXT)`,
    `CAST(sum(CAST(${expression} AS INTEGER) % 1000000000) AS TEXT)`,
  ],
  sum: (expression) => `CASE WHEN count(${expression}) > 0 THEN total(${expression}) END`,
  codec: columnCodec,
  translate: translateSqliteError,
};
