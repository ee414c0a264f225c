import { integer, sqliteTable, timestamptz } from "drizzle-orm/sqlite-core";

export const things = sqliteTable("things", { id: integer("id").primaryKey(), at: timestamptz() });
