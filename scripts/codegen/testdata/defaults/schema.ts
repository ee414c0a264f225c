import { sql } from "drizzle-orm";
import { integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const defaults = sqliteTable("defaults", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => "made"),
  word: text("word").notNull().default("it's"),
  count: integer("count").notNull().default(3),
  ratio: real("ratio").notNull().default(0.5),
  size: numeric("size", { mode: "bigint" }).notNull().default(9007199254740993n),
  done: integer("done", { mode: "boolean" }).notNull().default(true),
  at: integer("at", { mode: "timestamp" }).notNull().default(new Date("2026-01-02T03:04:05Z")),
  /** Whole seconds: the half is lost. */
  since: integer("since", { mode: "timestamp" }).default(new Date(1_700_000_000_500)),
  /** Another one in each run. */
  started: integer("started", { mode: "timestamp_ms" }).notNull().default(new Date()),
  data: text("data", { mode: "json" })
    .notNull()
    .default({ a: [1, null] }),
  seconds: integer("seconds")
    .notNull()
    .default(sql`(unixepoch())`),
  stamp: text("stamp")
    .notNull()
    .default(sql`CURRENT_TIMESTAMP`),
  random: text("random")
    .notNull()
    .default(sql`lower(hex(randomblob(8)))`),
  touched: integer("touched", { mode: "timestamp_ms" }).$onUpdate(() => new Date()),
});
