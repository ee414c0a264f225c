import { type AnySQLiteColumn, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const people = sqliteTable("people", { id: integer("id").primaryKey() });

/** Belongs to exactly one person. */
export const profiles = sqliteTable("profiles", {
  id: integer("id").primaryKey(),
  personId: integer("person_id")
    .notNull()
    .unique()
    .references(() => people.id),
});

export const letters = sqliteTable("letters", {
  id: integer("id").primaryKey(),
  senderId: integer("sender_id")
    .notNull()
    .references(() => people.id),
  receiverId: integer("receiver_id").references(() => people.id),
  answerTo: integer("answer_to").references((): AnySQLiteColumn => letters.id),
});

/** Its column has the name that the relation would like. */
export const notes = sqliteTable("notes", {
  id: integer("id").primaryKey(),
  person: integer("person").references(() => people.id),
  text: text("text"),
});
