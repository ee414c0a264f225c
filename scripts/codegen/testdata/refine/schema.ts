import { resource } from "@headwater/database/resource";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { z } from "zod";
import { addressSchema, isWord, type Address } from "./values.ts";

export const guests = sqliteTable("guests", {
  id: integer("id").primaryKey(),
  email: text("email").notNull(),
  name: text("name", { length: 40 }).notNull(),
  nick: text("nick"),
  age: integer("age"),
  arrives: integer("arrives", { mode: "timestamp_ms" }),
  address: text("address", { mode: "json" }).$type<Address>(),
  code: text("code"),
});

export const guestsResource = resource(guests, {
  refine: {
    email: (s) => s.email().max(254),
    name: (s) => s.trim().min(1, "a guest has a name"),
    nick: (s) => z.union([s.min(3), s.startsWith("@")]),
    age: (age) => age.min(0).max(150),
    arrives: (s) => s,
    address: () => addressSchema,
    code: isWord,
  },
});
