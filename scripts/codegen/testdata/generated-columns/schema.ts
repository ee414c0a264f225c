import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const names = sqliteTable("names", {
  id: integer("id").primaryKey(),
  first: text("first").notNull(),
  last: text("last").notNull(),
  middle: text("middle"),
  /** Keeps rows out that have no middle name. */
  shout: text("shout")
    .generatedAlwaysAs(sql`upper(middle)`)
    .notNull(),
  full: text("full").generatedAlwaysAs(sql`first || ' ' || last`, { mode: "stored" }),
  initial: text("initial")
    .generatedAlwaysAs(sql`substr(first, 1, 1)`)
    .notNull(),
});
