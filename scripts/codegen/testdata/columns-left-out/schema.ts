import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

interface Pair<T> {
  left: T;
}
const shared = text();

export const rules = sqliteTable("rules", {
  id: integer("id").primaryKey(),
  not: text("not"),
  first: shared,
  second: shared,
  pair: text("pair", { mode: "json" }).$type<Pair<number>>(),
});
