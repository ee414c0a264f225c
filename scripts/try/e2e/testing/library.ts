import { eq, relations, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  integer,
  numeric,
  primaryKey,
  sqliteTable,
  sqliteView,
  text,
} from "drizzle-orm/sqlite-core";

/** People who write. */
export const authors = sqliteTable("authors", {
  id: integer("id").primaryKey(),
  name: text("name", { length: 80 }).notNull().unique(),
  /** Null as long as they live. */
  diedAt: integer("died_at", { mode: "timestamp" }),
  bio: text("bio"),
});

/** What can be borrowed. */
export const books = sqliteTable(
  "books",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    title: text("title").notNull(),
    authorId: integer("author_id")
      .notNull()
      .references(() => authors.id, { onDelete: "restrict" }),
    /** The book it goes on from. */
    sequelToId: integer("sequel_to_id").references((): AnySQLiteColumn => books.id),
    format: text("format", { enum: ["hardcover", "paperback", "audio", "e-book"] })
      .notNull()
      .default("paperback"),
    pages: integer("pages"),
    price: numeric("price"),
    available: integer("available", { mode: "boolean" }).notNull().default(true),
    details: text("details", { mode: "json" }).$type<{ isbn?: string; languages?: string[] }>(),
    cover: blob("cover", { mode: "buffer" }),
    publishedAt: integer("published_at", { mode: "timestamp" }),
  },
  (table) => [check("pages_positive", sql`${table.pages} > 0`)],
);

/** Those with a card. */
export const members = sqliteTable("members", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  joinedAt: integer("joined_at", { mode: "timestamp" })
    .notNull()
    .$defaultFn(() => new Date()),
});

/** Who has had what. */
export const loans = sqliteTable(
  "loans",
  {
    bookId: integer("book_id")
      .notNull()
      .references(() => books.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    dueAt: integer("due_at", { mode: "timestamp" }).notNull(),
    returned: integer("returned", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.bookId, table.memberId] })],
);

export const genres = sqliteTable("genres", {
  slug: text("slug").primaryKey(),
  name: text("name").notNull(),
});

export const bookGenres = sqliteTable(
  "book_genres",
  {
    bookId: integer("book_id")
      .notNull()
      .references(() => books.id),
    genre: text("genre")
      .notNull()
      .references(() => genres.slug),
  },
  (table) => [primaryKey({ columns: [table.bookId, table.genre] })],
);

/** What the gate counts; no row is told from another. */
export const visits = sqliteTable("visits", {
  at: integer("at", { mode: "timestamp_ms" }).notNull(),
  gate: text("gate").notNull(),
});

/** The books that are out. */
export const overdue = sqliteView("overdue").as((query) =>
  query
    .select({ title: books.title, dueAt: loans.dueAt })
    .from(loans)
    .innerJoin(books, eq(books.id, loans.bookId))
    .where(eq(loans.returned, false)),
);

export const booksRelations = relations(books, ({ one, many }) => ({
  author: one(authors, { fields: [books.authorId], references: [authors.id] }),
  loans: many(loans),
  genres: many(bookGenres),
}));
