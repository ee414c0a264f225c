import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Columns called as words of the language, of queries and of objects. */
export const words = sqliteTable("words", {
  id: integer("id").primaryKey(),
  default: text("default"),
  delete: text("delete").unique(),
  class: text("class"),
  constructor: text("constructor"),
  prototype: text("prototype"),
  toString: text("to_string"),
  valueOf: text("value_of"),
  hasOwnProperty: integer("has_own_property", { mode: "timestamp" }),
  where: text("where"),
  limit: integer("limit"),
  select: text("select"),
  count: integer("count"),
  and: text("and"),
  or: text("or"),
  "due-at": integer("due-at", { mode: "timestamp" }).unique(),
  snake_case: text("snake_case"),
  UPPER: text("UPPER"),
  "2nd": text("2nd"),
});

export const routes = sqliteTable("routes", { id: integer("id").primaryKey() });
export const resource = sqliteTable("resource", { id: integer("id").primaryKey() });
export const apis = sqliteTable("apis", { id: integer("id").primaryKey() });
export const Pages = sqliteTable("Pages", { id: integer("id").primaryKey() });
export const batch = sqliteTable("batch", { id: integer("id").primaryKey() });
export const lessons = sqliteTable("class", { id: integer("id").primaryKey() });
export { lessons as delete };
