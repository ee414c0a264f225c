import {
  id,
  integerId,
  oneOf,
  softDelete,
  timestamps,
  tree,
  version,
} from "@headwater/database/columns/postgresql";
import { resource } from "@headwater/database/resource";
import { relations } from "drizzle-orm";
import {
  type AnyPgColumn,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["glad", "sad"]);

/** Columns made by helpers. */
export const articles = pgTable("articles", {
  id: id(),
  title: text("title").notNull(),
  state: oneOf("state", ["draft", "published", "author's"]).notNull().default("draft"),
  ...timestamps(),
});

/** The same said of columns made without them. */
export const pictures = pgTable("pictures", {
  id: integerId(),
  kind: text("kind", { enum: ["photo", "drawing"] }).notNull(),
  mood: mood("mood"),
  addedAt: timestamp("added_at").notNull(),
  edition: integer("edition").notNull(),
  touchedAt: timestamp("touched_at").notNull(),
});
export const picturesResource = resource(pictures, {
  timestamps: { createdAt: "addedAt", updatedAt: "touchedAt" },
  version: "edition",
  checkEnums: true,
});

export const people = pgTable("people", {
  id: integerId(),
  email: text("email").notNull().unique(),
  ...softDelete({ readable: true }),
});

export const shelves = pgTable("shelves", {
  id: integerId(),
  name: text("name").notNull(),
  ...softDelete(),
});

/** Go with their shelf, and hold their owner back. */
export const books = pgTable(
  "books",
  {
    id: integerId(),
    title: text("title").notNull(),
    isbn: text("isbn").unique(),
    shelfId: integer("shelf_id")
      .notNull()
      .references(() => shelves.id, { onDelete: "cascade" }),
    ownerId: integer("owner_id").references(() => people.id, { onDelete: "restrict" }),
    sequelOf: integer("sequel_of").references((): AnyPgColumn => books.id, {
      onDelete: "cascade",
    }),
    ...timestamps(),
    ...softDelete(),
    ...version(),
  },
  (table) => [uniqueIndex("books_title_idx").on(table.shelfId, table.title)],
);

export const pages = pgTable("pages", {
  id: integerId(),
  bookId: integer("book_id")
    .notNull()
    .references(() => books.id, { onDelete: "cascade" }),
  text: text("text").notNull(),
  ...softDelete(),
});

export const tags = pgTable("tags", {
  id: integerId(),
  word: text("word").notNull(),
  ...softDelete(),
});

/** Go with either side. */
export const bookTags = pgTable(
  "book_tags",
  {
    bookId: integer("book_id")
      .notNull()
      .references(() => books.id, { onDelete: "cascade" }),
    tagId: integer("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    removedAt: timestamp("removed_at", { precision: 0 }),
  },
  (table) => [primaryKey({ columns: [table.bookId, table.tagId] })],
);
export const bookTagsResource = resource(bookTags, { softDelete: "removedAt" });

/** Keeps no removed rows. */
export const notes = pgTable("notes", {
  id: integerId(),
  bookId: integer("book_id").references(() => books.id, { onDelete: "cascade" }),
  personId: integer("person_id").references(() => people.id, { onDelete: "set null" }),
  text: text("text").notNull(),
});

/** A tree, whose roots keep their children when they go. */
export const folders = pgTable("folders", {
  id: id(),
  name: text("name").notNull(),
  parentId: uuid("parent_id").references((): AnyPgColumn => folders.id, {
    onDelete: "set null",
  }),
  ...tree(),
  ...version(),
});

/** A tree whose rows go together and can be brought back. */
export const topics = pgTable("topics", {
  id: integerId(),
  aboveId: integer("above_id").references((): AnyPgColumn => topics.id, {
    onDelete: "cascade",
  }),
  seeAlso: integer("see_also").references((): AnyPgColumn => topics.id),
  way: text("way").notNull(),
  ...timestamps(),
  ...softDelete(),
});
export const topicsResource = resource(topics, { tree: { parent: "aboveId", path: "way" } });

export const booksRelations = relations(books, ({ one, many }) => ({
  shelf: one(shelves, { fields: [books.shelfId], references: [shelves.id] }),
  owner: one(people, { fields: [books.ownerId], references: [people.id] }),
  pages: many(pages),
  bookTags: many(bookTags),
  notes: many(notes),
}));
export const shelvesRelations = relations(shelves, ({ many }) => ({ books: many(books) }));
export const pagesRelations = relations(pages, ({ one }) => ({
  book: one(books, { fields: [pages.bookId], references: [books.id] }),
}));
export const bookTagsRelations = relations(bookTags, ({ one }) => ({
  book: one(books, { fields: [bookTags.bookId], references: [books.id] }),
  tag: one(tags, { fields: [bookTags.tagId], references: [tags.id] }),
}));
export const notesRelations = relations(notes, ({ one }) => ({
  book: one(books, { fields: [notes.bookId], references: [books.id] }),
  person: one(people, { fields: [notes.personId], references: [people.id] }),
}));
