import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

const needed = (name: string): string => {
  throw new Error(`${name} is not set`);
};

export const things = sqliteTable(needed("TABLE_PREFIX"), { id: integer("id").primaryKey() });
