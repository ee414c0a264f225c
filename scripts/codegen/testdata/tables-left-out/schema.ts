import { relations } from "drizzle-orm";
import { index, integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { later } from "./later.ts";

export const dogs = sqliteTable("dogs", { id: integer("id").primaryKey() }, (table) => [
  index("dogs_idx").on(table.id),
  index("dogs_later_idx").on(later(table)),
]);
export const dogsRelations = relations(dogs, ({ many }) => ({ later: many(later(dogs)) }));
export const bones = sqliteTable("bones", {
  id: integer("id").primaryKey(),
  dogId: integer("dog_id").references(() => dogs.id),
});
