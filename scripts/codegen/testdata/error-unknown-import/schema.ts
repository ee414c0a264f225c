import { defineRelations, sqlCommenter } from "drizzle-orm";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const things = sqliteTable("things", { id: integer("id").primaryKey() });
export const relations = defineRelations({ things });
export const tagged = sqlCommenter({ application: "things" });
