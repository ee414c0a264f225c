import { resource } from "@headwater/database/resource";
import { sql } from "drizzle-orm";
import { check, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const goods = sqliteTable(
  "goods",
  {
    id: integer("id").primaryKey(),
    stars: integer("stars"),
    stock: integer("stock"),
    share: real("share"),
    bytes: numeric("bytes", { mode: "bigint" }),
    kind: text("kind"),
    code: text("code"),
    word: text("word"),
    step: integer("step"),
    low: integer("low"),
    high: integer("high"),
    state: text("state", { enum: ["a", "b", "c"] }),
  },
  (table) => [
    check("stars", sql`${table.stars} between 1 and 5`),
    check("stock", sql`${table.stock} > -1 and (${table.stock} is null or ${table.stock} <= 1000)`),
    check("share", sql`0 <= ${table.share} AND ${table.share} < 1.5`),
    check("bytes", sql`${table.bytes} >= 0`),
    check("kind", sql`${table.kind} in ('new', 'it''s old')`),
    check("code", sql`length(${table.code}) = 4 and ${table.code} glob '[A-Z]*'`),
    check("word", sql`length(${table.word}) > 2 and ${table.word} in ('left', 'alone')`),
    check("step", sql.raw(`step in (1, 2, 4)`)),
    check("order", sql`${table.low} < ${table.high}`),
    check("either", sql`${table.low} > 0 or ${table.high} > 0`),
    check("state", sql`${table.state} in ('a', 'c')`),
  ],
);

export const goodsResource = resource(goods, { refine: { word: (s) => s.toLowerCase() } });
