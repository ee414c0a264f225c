import { foreignKey, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const shelves = sqliteTable(
  "shelves",
  { hall: text("hall").notNull(), number: integer("number").notNull() },
  (table) => [primaryKey({ columns: [table.hall, table.number] })],
);

export const boxes = sqliteTable(
  "boxes",
  {
    id: integer("id").primaryKey(),
    hall: text("hall").notNull(),
    shelf: integer("shelf").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.hall, table.shelf],
      foreignColumns: [shelves.hall, shelves.number],
    }).onDelete("cascade"),
  ],
);

/** A text that points at a number: to SQLite, "5" is 5 there. */
export const labels = sqliteTable("labels", {
  id: integer("id").primaryKey(),
  boxId: text("box_id")
    .notNull()
    .references(() => boxes.id),
});
