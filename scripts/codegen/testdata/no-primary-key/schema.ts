import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const measurements = sqliteTable("measurements", {
  at: integer("at").notNull(),
  value: text("value"),
});
