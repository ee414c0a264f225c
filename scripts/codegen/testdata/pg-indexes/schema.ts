import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

export const articles = pgTable(
  "articles",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").unique("articles_slug_key", { nulls: "not distinct" }),
    title: text("title").notNull(),
    language: text("language").notNull(),
    rank: integer("rank"),
    meta: jsonb("meta"),
    deleted: boolean("deleted").default(false),
  },
  (t) => [
    uniqueIndex("articles_title_idx").on(sql`lower(${t.title})`, t.language),
    index("articles_live_idx")
      .on(t.rank.desc().nullsLast())
      .where(sql`${t.deleted} = false`),
    index().on(t.language.op("int4_ops"), t.rank.asc().nullsFirst()),
    index("articles_meta_idx").using("gin", t.meta.op("jsonb_path_ops")),
    index("articles_trigrams_idx").using("gin", sql`${t.title} gin_trgm_ops`),
    unique("articles_language_rank").on(t.language, t.rank).nullsNotDistinct(),
    check("articles_rank_check", sql`${t.rank} > 0 AND ${t.rank} <= 10`),
    check("articles_title_check", sql`${t.title} ~ '^[A-Z]'`),
    index("an_index_whose_name_is_longer_than_what_postgresql_keeps_of_a_name_idx").on(t.rank),
  ],
);
