import { sql } from "drizzle-orm";
import { blob, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const states = ["not started", "in-progress", "100%", 'it\'s "done"', ""] as const;

interface Tree<T> {
  readonly leaves: readonly T[];
}

export const samples = sqliteTable("samples", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID()),
  state: text("state", { enum: states }).notNull().default("in-progress"),
  colour: text("colour").$type<"red" | "dark-blue" | null>(),
  blobBuffer: blob("blob_buffer", { mode: "buffer" }),
  blobJson: blob("blob_json", { mode: "json" }).$type<{ a: number }>(),
  blobBigint: blob("blob_bigint", { mode: "bigint" }),
  flag: integer("flag", { mode: "boolean" }).notNull().default(false),
  seconds: integer("seconds", { mode: "timestamp" }).default(sql`(unixepoch())`),
  milliseconds: integer("milliseconds", { mode: "timestamp_ms" }),
  epoch: integer("epoch").$defaultFn(() => Date.now()),
  price: numeric("price"),
  priceNumber: numeric("price_number", { mode: "number" }),
  priceBigint: numeric("price_bigint", { mode: "bigint" }),
  ratio: real("ratio"),
  dateText: text("date_text")
    .notNull()
    .default(sql`CURRENT_TIMESTAMP`),
  jsonText: text("json_text").default("{}"),
  tags: text("tags", { mode: "json" }).$type<string[]>().notNull().default(["new"]),
  options: text("options", { mode: "json" })
    .notNull()
    .default({ deep: { list: [1, "it's"] } }),
  tree: text("tree", { mode: "json" }).$type<Tree<number>>(),
  total: integer("total").generatedAlwaysAs(sql`"epoch" * 2`, { mode: "stored" }),
  touchedAt: integer("touched_at", { mode: "timestamp" })
    .notNull()
    .$onUpdateFn(() => new Date()),
});
