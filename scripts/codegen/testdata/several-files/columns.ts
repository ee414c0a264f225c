import { integer, text } from "drizzle-orm/sqlite-core";

export type Name = string & { readonly name: true };
/** Number given by the database. */
export const id = () => integer("id").primaryKey({ autoIncrement: true });
export const name = () => text("name").notNull();
