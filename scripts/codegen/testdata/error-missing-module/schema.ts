import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { helper } from "./not-there.ts";

export const things = sqliteTable("things", { id: integer("id").primaryKey().$defaultFn(helper) });
