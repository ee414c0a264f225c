import { defineRelations, defineRelationsPart } from "drizzle-orm";
import { createInsertSchema } from "drizzle-orm/zod";
import { integer, primaryKey, snakeCase, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const writers = sqliteTable("writers", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
});
export const books = snakeCase.table("books", {
  bookId: integer().primaryKey({ autoIncrement: true }),
  title: text().notNull(),
  writtenBy: integer()
    .notNull()
    .references(() => writers.id),
  checkedBy: integer().references(() => writers.id),
});
export const shelves = sqliteTable("shelves", { id: integer("id").primaryKey() });
export const places = sqliteTable(
  "places",
  {
    shelfId: integer("shelf_id")
      .notNull()
      .references(() => shelves.id),
    bookId: integer("book_id")
      .notNull()
      .references(() => books.bookId),
  },
  (table) => [primaryKey({ columns: [table.shelfId, table.bookId] })],
);
/** Without a foreign key: only the relations say where it belongs. */
export const notes = sqliteTable("notes", {
  id: integer("id").primaryKey(),
  kind: text("kind", { enum: ["book", "shelf"] }).notNull(),
  on: integer("on").notNull(),
  under: integer("under"),
});

export const newBook = createInsertSchema(books);

const lent = defineRelationsPart({ notes, books }, (r) => ({
  notes: {
    /** The note it answers. */
    parent: r.one.notes({ from: r.notes.under, to: r.notes.id, alias: "thread" }),
    answers: r.many.notes({ from: r.notes.id, to: r.notes.under }),
    book: r.one.books({ from: r.notes.on, to: r.books.bookId, where: { title: "any" } }),
  },
}));

export const relations = {
  ...defineRelations({ writers, books, shelves, places }, (r) => ({
    writers: {
      /** What they wrote, themselves. */
      works: r.many.books({ alias: "written" }),
      checks: r.many.books({ alias: "checked" }),
      strays: r.many.shelves(),
      /** Who has checked what they wrote. */
      checkers: r.many.writers({
        from: r.writers.id.through(r.books.writtenBy),
        to: r.writers.id.through(r.books.checkedBy),
      }),
    },
    books: {
      author: r.one.writers({
        from: r.books.writtenBy,
        to: r.writers.id,
        alias: "written",
        optional: false,
      }),
      checker: r.one.writers({ from: [r.books.checkedBy], to: [r.writers.id], alias: "checked" }),
      shelves: r.many.shelves({
        from: r.books.bookId.through(r.places.bookId),
        to: r.shelves.id.through(r.places.shelfId),
      }),
      shelf: r.one.shelves({
        from: r.books.bookId.through(r.places.bookId),
        to: r.shelves.id.through(r.places.shelfId),
        alias: "first",
      }),
      reviews: r.many.reviews({ from: r.books.bookId, to: r.reviews.bookId }),
    },
    shelves: {
      books: r.many.books(),
      places: r.many.places({ from: r.shelves.id, to: [r.places.shelfId, r.places.bookId] }),
    },
  })),
  ...lent,
};
