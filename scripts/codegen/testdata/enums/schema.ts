import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const sizes = ["S", "M", "one size"] as const;

export const shirts = sqliteTable("shirts", {
  id: integer("id").primaryKey(),
  size: text("size", { enum: sizes }).notNull().default("M"),
  colour: text("colour").$type<"red" | "dark blue">(),
  stars: integer("stars").$type<1 | 2 | 3>(),
});
