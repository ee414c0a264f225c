import { canonicalType, type SqliteSource } from "./read-sqlite.ts";

/**
 * Names and types of a view's columns, the types as its tables declare them; empty for an
 * expression's.
 * @throws SQLite's error when the view names what isn't there
 */
export const readSqliteViewColumns = (
  source: SqliteSource,
  view: string,
): { readonly name: string; readonly type: string }[] =>
  source.rows("SELECT name, type FROM pragma_table_info(?)", [view]).map((row) => ({
    name: String(row["name"]),
    type: canonicalType(String(row["type"])),
  }));
