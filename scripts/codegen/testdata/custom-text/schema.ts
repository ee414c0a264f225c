import { customType, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

// Texts whose form in the database is, or is not, their form in code.

const slug = customType<{ data: string }>({ dataType: () => "text" });
const turned = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => [...value].toReversed().join(""),
  fromDriver: (value) => [...value].toReversed().join(""),
});
const mark = customType<{ data: "yes" | "no"; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => (value === "yes" ? "Y" : "N"),
  fromDriver: (value) => (value === "Y" ? "yes" : "no"),
});
/** Kept as text: 10 stands before 9. */
const figure = customType<{ data: number; driverData: string }>({
  dataType: () => "text",
  toDriver: String,
  fromDriver: Number,
});
const cents = customType<{ data: number; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value) => Math.round(value * 100),
  fromDriver: (value) => value / 100,
});

export const pages = sqliteTable("pages", {
  id: integer("id").primaryKey(),
  slug: slug("slug").notNull(),
  turned: turned("turned"),
  mark: mark("mark"),
  figure: figure("figure"),
  price: cents("price"),
  title: text("title"),
});
