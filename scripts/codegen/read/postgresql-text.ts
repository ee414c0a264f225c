import { quoteText } from "@headwater/database/structure/quote";
import { type Column, SQL } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Casing } from "./dialect.ts";

/** SQL text and names of columns as a PostgreSQL database gets them. */
export interface PostgresqlText {
  /** An expression with its values in it and its columns without their table. */
  sql(expression: SQL): string;
  /** A whole query with its values in it. */
  query(query: SQL): string;
  name(column: Column): string;
}

/** A text as a SQL literal, whatever the server makes of backslashes. */
export const textLiteral = (text: string): string =>
  text.includes("\\") ? `E${quoteText(text.replaceAll("\\", "\\\\"))}` : quoteText(text);

/** The part of a name that PostgreSQL keeps: 63 bytes. */
export const keptName = (name: string): string => {
  let kept = name;
  while (new TextEncoder().encode(kept).length > 63) kept = kept.slice(0, -1);
  return kept;
};

export const postgresqlText = (casing: Casing | undefined): PostgresqlText => {
  const dialect = new PgDialect(casing === undefined ? {} : { casing });
  const names = new CasingCache(casing);
  const inlined = (expression: SQL): SQL => new SQL([expression]).inlineParams();
  return {
    // What Drizzle does for indexes is right for constraints as well.
    sql: (expression) => dialect.sqlToQuery(inlined(expression), "indexes").sql,
    query: (query) => dialect.sqlToQuery(inlined(query)).sql,
    name: (column) => names.getColumnCasing(column),
  };
};
