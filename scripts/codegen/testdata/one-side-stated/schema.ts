import { relations } from "drizzle-orm";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const books = sqliteTable("books", { id: integer("id").primaryKey() });

export const pages = sqliteTable("pages", {
  id: integer("id").primaryKey(),
  bookId: integer("book_id")
    .notNull()
    .references(() => books.id),
});

// Drizzle wants the other side as well; the foreign key says what it needs.
export const booksRelations = relations(books, ({ many }) => ({ leaves: many(pages) }));
