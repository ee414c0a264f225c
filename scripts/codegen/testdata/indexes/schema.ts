import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";

export const articles = sqliteTable(
  "articles",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").notNull().unique("articles_slug_key"),
    language: text("language").notNull(),
    title: text("title").notNull(),
    place: integer("place"),
    deletedAt: integer("deleted_at"),
  },
  (table) => [
    unique().on(table.language, table.title),
    index("articles_live_idx")
      .on(table.place)
      .where(sql`${table.deletedAt} is null and ${table.language} <> ${"x"}`),
    index("articles_title_idx").on(sql`lower(${table.title})`, table.language),
    uniqueIndex("articles_place_idx").on(table.place),
    uniqueIndex("articles_live_title_idx")
      .on(table.title)
      .where(sql`${table.deletedAt} is null`),
  ],
);
