import { mysqlTable, serial } from "drizzle-orm/mysql-core";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const notes = sqliteTable("notes", { id: integer("id").primaryKey() });
export const archive = mysqlTable("archive", { id: serial("id").primaryKey() });
