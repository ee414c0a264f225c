import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const seats = sqliteTable(
  "seats",
  {
    row: text("row"),
    number: integer("number"),
    note: text("note"),
  },
  (table) => [primaryKey({ columns: [table.row, table.number] })],
);
