import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const authors = sqliteTable("authors", {
  id: integer("id").primaryKey(),
  name: text("name").notNull().unique(),
});

export const books = sqliteTable(
  "books",
  {
    id: integer("id").primaryKey(),
    title: text("title").notNull(),
    // No index: finding an author's books reads all of them.
    authorId: integer("author_id")
      .notNull()
      .references(() => authors.id),
    // The second index serves whatever the first one does.
    year: integer("year"),
    shelf: text("shelf"),
  },
  (table) => [
    index("books_year_idx").on(table.year),
    index("books_year_shelf_idx").on(table.year, table.shelf),
    uniqueIndex("books_title_idx").on(table.title),
  ],
);
