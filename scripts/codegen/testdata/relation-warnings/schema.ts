import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const drafts = sqliteTable("drafts", { id: integer("id").primaryKey() });

export const posts = sqliteTable("posts", {
  id: integer("id").primaryKey(),
  author: text("author"),
  draftId: integer("draft_id"),
});
export const writers = sqliteTable("writers", { name: text("name").primaryKey() });

export const postsRelations = relations(posts, ({ one, many }) => ({
  author: one(writers, { fields: [posts.author], references: [writers.name] }),
  draft: one(drafts, { fields: [posts.draftId], references: [drafts.id] }),
  readers: many(writers),
}));
export const draftsRelations = relations(drafts, ({ many }) => ({ posts: many(posts) }));
