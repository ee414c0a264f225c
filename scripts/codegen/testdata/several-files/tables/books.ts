import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Isbn } from "./isbn.ts";
import { authors } from "./authors.ts";
import { id } from "../columns.ts";

/** What is written. */
export const works = sqliteTable("works", {
  id: id(),
  isbn: text("isbn").$type<Isbn>(),
  authorId: integer("author_id").references(() => authors.id),
});
