import type { SqlValue } from "../engine/operation.ts";
import { foldCase } from "../filter/text.ts";
import type { ColumnModel } from "../model.ts";
import type { SqlDialect, TextCondition } from "./dialect.ts";
import { afterPrefix, codePoints, globPattern, likePattern } from "./text-pattern.ts";

/** Sorts after every text: SQLite puts blobs last. */
const AFTER_ALL_TEXT = new Uint8Array(0);

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

const text = (
  sql: TextCondition["sql"],
  bind: (value: string) => readonly SqlValue[],
): TextCondition => ({ sql, bind });

const isBigint = (column: ColumnModel) =>
  column.storage === "bigintNumeric" || column.storage === "bigintText";

export const sqliteDialect: SqlDialect = {
  name: "sqlite",
  true: "1",
  false: "0",
  rowId: "rowid",
  quote,
  placeholder: () => "?",
  read(reference, column) {
    if (isBigint(column)) return `CAST(${reference} AS TEXT)`;
    if (column.kind === "decimal" && column.storage === "plain") {
      return `CASE typeof(${reference}) WHEN 'integer' THEN CAST(${reference} AS TEXT) ELSE ${reference} END`;
    }
    return reference;
  },
  comparable: (reference, column) =>
    column.storage === "bigintText" ? `CAST(CAST(${reference} AS TEXT) AS INTEGER)` : reference,
  parameter: (placeholder, column) =>
    isBigint(column) ? `CAST(${placeholder} AS INTEGER)` : placeholder,
  listRows: (placeholder, alias) => `json_each(${placeholder}) AS ${alias}`,
  listValue(alias, column, place) {
    const value = place === null ? `${alias}.value` : `json_extract(${alias}.value, '$[${place}]')`;
    if (isBigint(column)) return `CAST(${value} AS INTEGER)`;
    return column.storage === "binary" ? `unhex(${value})` : value;
  },
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
  bigintSum: (expression) => [
    `CAST(sum(CAST(${expression} AS INTEGER) / 1000000000) AS TEXT)`,
    `CAST(sum(CAST(${expression} AS INTEGER) % 1000000000) AS TEXT)`,
  ],
  sum: (expression) => `CASE WHEN count(${expression}) > 0 THEN total(${expression}) END`,
};
