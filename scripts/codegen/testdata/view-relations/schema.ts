import { resource } from "@headwater/database/resource";
import { relations, sql } from "drizzle-orm";
import { integer, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";

// Columns without names, which `casing` gives them; Drizzle types relations() for tables only.

export const users = sqliteTable("users", { id: integer().primaryKey(), fullName: text() });

export const userTotals = sqliteView("user_totals").as((qb) =>
  qb.select({ id: users.id, fullName: users.fullName, one: sql<number>`1`.as("one") }).from(users),
);

export const userTotalsResource = resource(userTotals, { key: ["id"] });

const totals = userTotals as unknown as typeof users;

export const usersRelations = relations(users, ({ one }) => ({
  total: one(totals, { fields: [users.id], references: [totals.id] }),
}));

export const userTotalsRelations = relations(totals, ({ one }) => ({
  user: one(users, { fields: [totals.id], references: [users.id] }),
}));
