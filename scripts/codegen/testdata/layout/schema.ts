import { createInsertSchema } from "drizzle-zod";
import {
  integer,
  sqliteTable,
  sqliteTableCreator,
  sqliteView,
  text,
} from "drizzle-orm/sqlite-core";

const createTable = sqliteTableCreator((name) => `shop_${name}`);

const timestamps = {
  /** When the row was made. */
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).$onUpdate(() => new Date()),
};

/** Made by a creator that puts a prefix before its name. */
export const user = createTable("user", { id: integer("id").primaryKey(), ...timestamps });

/** Stands beside `user`; its columns are a callback. */
export const users = createTable("users", (column) => ({
  id: column.integer("id").primaryKey(),
  name: column.text("name"),
}));

// Names that generated code makes too.
export const newUserSchema = createInsertSchema(user);
export type NewUser = typeof user.$inferInsert;

const files = sqliteTable("files", { id: integer("id").primaryKey() });
const pages = sqliteTable("pages", { id: integer("id").primaryKey(), fileId: integer("file_id") });

/** Tables of one object. */
export const tables = { files, archive: { "old-pages": pages } };

export const namedUsers = sqliteView("named_users", { name: text("name") }).existing();
