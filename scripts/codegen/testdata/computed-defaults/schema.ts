import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Defaults that the database computes, in columns of numbers and from functions that give SQL. */
export const visits = sqliteTable("visits", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => sql`lower(hex(randomblob(12)))`),
  place: text("place").notNull(),
  arrivedAt: integer("arrived_at", { mode: "timestamp" })
    .notNull()
    .default(sql`CURRENT_TIMESTAMP`),
  leftAt: integer("left_at", { mode: "timestamp_ms" }).default(sql`(datetime('now'))`),
  notedAt: text("noted_at")
    .notNull()
    .$defaultFn(() => sql`(CURRENT_TIMESTAMP)`)
    .$onUpdateFn(() => sql`(CURRENT_TIMESTAMP)`),
});
