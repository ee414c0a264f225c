import { resource } from "@headwater/database/resource";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { refinements } from "./refinements.js";

const LONGEST = 12;
const isShort = (value: string) => value.length < LONGEST;

export const words = sqliteTable("words", {
  id: integer("id").primaryKey(),
  first: text("first"),
  second: text("second"),
  third: text("third"),
});
export const wordsResource = resource(words, {
  refine: {
    first: (s) => s.max(LONGEST).refine(isShort),
    second: (s) => s.nothing(),
    third: () => "text",
  },
});

export const more = sqliteTable("more", { id: integer("id").primaryKey(), word: text("word") });
export const moreResource = resource(more, { refine: refinements() });
