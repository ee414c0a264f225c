import { resource } from "@headwater/database/resource";
import { count, eq, sql } from "drizzle-orm";
import { integer, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";

export interface Settings {
  theme: string;
}

export const users = sqliteTable("users", {
  id: integer("id").primaryKey(),
  fullName: text("full_name").notNull(),
  role: text("role", { enum: ["admin", "member"] }).notNull(),
  settings: text("settings", { mode: "json" }).$type<Settings>(),
  phone: text("phone"),
  createdAt: integer("created_at", { mode: "timestamp" }).notNull(),
});

export const usersResource = resource(users, { hidden: ["phone"] });

export const posts = sqliteTable("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});

/** Authors with the number of their posts. */
export const authors = sqliteView("authors").as((qb) =>
  qb
    .select({
      id: users.id,
      /** As it stands on the cover. */
      name: users.fullName,
      role: users.role,
      settings: users.settings,
      phone: users.phone,
      posts: count(posts.id).as("posts"),
      upper: sql<string>`upper(${users.fullName})`.as("upper_name"),
      since: sql`min(${users.createdAt})`.mapWith(users.createdAt).as("since"),
      size: sql<"big" | "small">`iif(count(*) > 1, 'big', 'small')`.as("size"),
    })
    .from(users)
    .innerJoin(posts, eq(posts.authorId, users.id))
    .where(eq(users.role, "member"))
    .groupBy(users.id),
);

export const authorsResource = resource(authors, { key: ["id"] });

/** Reads another view, before which it would be made by the order of names alone. */
export const activeAuthors = sqliteView("active_authors").as((qb) =>
  qb.select({ id: authors.id, posts: authors.posts }).from(authors),
);

/** Its columns are said, its query is plain SQL; posts may be missing. */
export const postsPerRole = sqliteView("posts_per_role", {
  role: text("role").notNull(),
  posts: integer("posts"),
}).as(sql`select role, count(*) as posts from ${users} where role <> ${"it's"} group by role`);

/** Somebody else makes it. */
export const archived = sqliteView("archived", { id: integer("id").notNull() }).existing();
