import { integer, pgTable } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer("id").primaryKey() });
