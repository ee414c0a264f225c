import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const trees = sqliteTable("trees", { id: integer("id").primaryKey() });
export const plants = trees;
