import { blob, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One column of each kind. */
export const samples = sqliteTable("samples", {
  id: integer("id").primaryKey(),
  /** Any text. */
  word: text("word").notNull(),
  short: text("short", { length: 8 }),
  state: text("state", { enum: ["on", "off"] }).notNull(),
  count: integer("count").notNull(),
  ratio: real("ratio"),
  price: numeric("price"),
  weight: numeric("weight", { mode: "number" }),
  size: numeric("size", { mode: "bigint" }),
  large: blob("large", { mode: "bigint" }),
  done: integer("done", { mode: "boolean" }),
  at: integer("at", { mode: "timestamp" }),
  atExactly: integer("at_exactly", { mode: "timestamp_ms" }),
  data: text("data", { mode: "json" }),
  packed: blob("packed", { mode: "json" }),
  bytes: blob("bytes", { mode: "buffer" }),
});
