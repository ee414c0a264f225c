import { type Column, SQL } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { Casing } from "./dialect.ts";

/** SQL text and names of columns as a SQLite database gets them. */
export interface SqliteText {
  /** An expression with its values in it and its columns without their table. */
  sql(expression: SQL): string;
  /** A whole query with its values in it. */
  query(query: SQL): string;
  name(column: Column): string;
}

export const sqliteText = (casing: Casing | undefined): SqliteText => {
  const dialect = new SQLiteSyncDialect(casing === undefined ? {} : { casing });
  const names = new CasingCache(casing);
  return {
    // What Drizzle does for indexes is right for constraints as well.
    sql: (expression) => dialect.sqlToQuery(new SQL([expression]).inlineParams(), "indexes").sql,
    query: (query) => dialect.sqlToQuery(new SQL([query]).inlineParams()).sql,
    name: (column) => names.getColumnCasing(column),
  };
};
