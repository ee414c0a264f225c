import { Column, is, SQL } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import type { SqlDialect } from "../query/dialect.ts";
import type { QueryTable } from "../query/table.ts";
import { quoteText } from "../structure/sql/quote.ts";
import { Expression } from "./expression.ts";

/** Stands for a parameter until its place in the statement is known; no SQL text may hold it. */
const PARAMETER = "\0";

/** Whether a function of the schema has made SQL, of whatever copy of Drizzle, and not a value. */
export const isSql = (value: unknown): value is SQL =>
  typeof value === "object" && value !== null && "queryChunks" in value && is(value, SQL);

/** Names of columns as the database has them, whatever `casing` Drizzle itself would be told. */
class DatabaseNames extends CasingCache {
  readonly #names: ReadonlyMap<string, string>;

  constructor(names: ReadonlyMap<string, string>) {
    super();
    this.#names = names;
  }

  override getColumnCasing(column: Column): string {
    return this.#names.get(column.name) ?? column.name;
  }
}

const columnsIn = (sql: SQL): Column[] =>
  sql.queryChunks.flatMap((chunk) =>
    is(chunk, Column) ? [chunk] : is(chunk, SQL) ? columnsIn(chunk) : [],
  );

/**
 * What `$defaultFn` or `$onUpdate` has made, fit for a statement of any table alias: the table's
 * own columns stand without their table.
 */
export const expressionOf = (sql: SQL, table: QueryTable, dialect: SqlDialect): Expression => {
  const names = new Map(
    [...table.columns.values()].flatMap(({ name, model: { column } }) => [
      [name, column],
      [column, column],
    ]),
  );
  const own = columnsIn(sql).every((column) => names.has(column.name));
  const { sql: text, params } = sql.toQuery({
    casing: new DatabaseNames(names),
    escapeName: dialect.quote,
    escapeParam: () => PARAMETER,
    escapeString: quoteText,
    ...(own ? { invokeSource: "indexes" } : {}),
  });
  const asGiven = dialect.codec(dialect.rowId, null);
  const values = params.map((value) => {
    if (value === null) return null;
    if (value instanceof Date) return value.toISOString();
    const word = typeof value === "boolean" && dialect.name === "postgresql";
    return asGiven.bind(word ? String(value) : value);
  });
  return new Expression(text.split(PARAMETER), values);
};
