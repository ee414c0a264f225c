import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

// Exports in capital letters and in the singular: a type and a value of a table must not share a name.
export const Post = sqliteTable("post", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  title: text("title").notNull(),
  authorId: integer("author_id").references(() => User.id),
});

export const User = sqliteTable("user", {
  id: integer("id").primaryKey(),
  name: text("name"),
});

export const PostRelations = relations(Post, ({ one }) => ({
  author: one(User, { fields: [Post.authorId], references: [User.id] }),
}));
