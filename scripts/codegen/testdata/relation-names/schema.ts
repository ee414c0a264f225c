import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const users = sqliteTable("users", { id: integer("id").primaryKey() });

export const posts = sqliteTable("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  reviewerId: integer("reviewer_id"),
  /** The relation of this name gives way to it. */
  editor: text("editor"),
  editorId: integer("editor_id").references(() => users.id),
});

export const userRelations = relations(users, ({ many }) => ({
  written: many(posts, { relationName: "author" }),
  reviewed: many(posts, { relationName: "reviewer" }),
}));

// None of the two is backed by a foreign key.
export const postRelations = relations(posts, ({ one }) => ({
  author: one(users, {
    fields: [posts.authorId],
    references: [users.id],
    relationName: "author",
  }),
  editor: one(users, { fields: [posts.editorId], references: [users.id] }),
}));

// A second relations() of the same table.
export const morePostRelations = relations(posts, ({ one }) => ({
  reviewer: one(users, {
    fields: [posts.reviewerId],
    references: [users.id],
    relationName: "reviewer",
  }),
}));
