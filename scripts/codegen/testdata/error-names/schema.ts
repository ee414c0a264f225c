import { resource } from "@headwater/database/resource";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const user = sqliteTable("user", { id: integer("id").primaryKey() });
export const users = sqliteTable("users", { id: integer("id").primaryKey() });
export const people = sqliteTable("people", { id: integer("id").primaryKey() });
export const humans = sqliteTable("humans", { id: integer("id").primaryKey() });
export const humansResource = resource(humans, { path: "people" });
export const persons = sqliteTable("people", { id: integer("id").primaryKey() });
export const batch = sqliteTable("batch", { id: integer("id").primaryKey() });
export const cars = sqliteTable("cars", { id: integer("id").primaryKey() });
export const carsResource = resource(cars, { singular: "motor car", path: "a/b" });
