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
