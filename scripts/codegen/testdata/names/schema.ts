import { resource } from "@headwater/database/resource";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const USER_ACCOUNTS = sqliteTable("accounts", { id: integer("id").primaryKey() });
export const category = sqliteTable("category", { id: integer("id").primaryKey() });
export const news = sqliteTable("news", { id: integer("id").primaryKey() });
export const dates = sqliteTable("dates", { id: integer("id").primaryKey() });
export const results = sqliteTable("results", { id: integer("id").primaryKey() });
export const lists = sqliteTable("lists", { id: integer("id").primaryKey() });
export const tables = sqliteTable("tables", { id: integer("id").primaryKey() });
export const staff = sqliteTable("staff", { id: integer("id").primaryKey() });
export const staffResource = resource(staff, {
  singular: "staffMember",
  plural: "staffMembers",
  path: "team",
  expose: false,
});
