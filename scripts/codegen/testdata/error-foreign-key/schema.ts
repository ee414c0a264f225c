import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

const owners = sqliteTable("owners", { id: integer("id").primaryKey() });

export const dogs = sqliteTable("dogs", {
  id: integer("id").primaryKey(),
  ownerId: integer("owner_id").references(() => owners.id),
});
