import { int, mysqlTable } from "drizzle-orm/mysql-core";

export const things = mysqlTable("things", { id: int("id").primaryKey() });
