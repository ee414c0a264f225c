import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const countries = sqliteTable("countries", { code: text("code").primaryKey() });

/** People who have dogs. */
const owners = sqliteTable("owners", {
  id: integer("id").primaryKey(),
  /** Where they live. */
  country: text("country").references(() => countries.code),
});

export const dogs = sqliteTable("dogs", {
  id: integer("id").primaryKey(),
  ownerId: integer("owner_id").references(() => owners.id),
});

export const ownersRelations = relations(owners, ({ many }) => ({ dogs: many(dogs) }));
