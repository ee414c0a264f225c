import { id, integerId, oneOf, timestamps } from "@headwater/database/columns/postgresql";
import { resource } from "@headwater/database/resource";
import { pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["glad", "sad"]);

/** Columns made by helpers. */
export const articles = pgTable("articles", {
  id: id(),
  title: text("title").notNull(),
  state: oneOf("state", ["draft", "published", "author's"]).notNull().default("draft"),
  ...timestamps(),
});

/** The same said of columns made without them. */
export const pictures = pgTable("pictures", {
  id: integerId(),
  kind: text("kind", { enum: ["photo", "drawing"] }).notNull(),
  mood: mood("mood"),
  addedAt: timestamp("added_at").notNull(),
  touchedAt: timestamp("touched_at").notNull(),
});
export const picturesResource = resource(pictures, {
  timestamps: { createdAt: "addedAt", updatedAt: "touchedAt" },
  checkEnums: true,
});
