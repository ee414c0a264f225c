import { id, integerId, oneOf, timestamps } from "@headwater/database/columns";
import { resource } from "@headwater/database/resource";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Columns made by helpers. */
export const articles = sqliteTable("articles", {
  id: id(),
  title: text("title").notNull(),
  state: oneOf("state", ["draft", "published", "author's"]).notNull().default("draft"),
  tone: oneOf("tone", ["dry", "warm"]),
  ...timestamps(),
});

/** The same said of columns made without them. */
export const pictures = sqliteTable("pictures", {
  id: integerId(),
  kind: text("kind", { enum: ["photo", "drawing"] }).notNull(),
  size: text("size", { enum: ["small", "large"] }),
  /** When the picture was taken in. */
  addedAt: integer("added_at", { mode: "timestamp" }).notNull(),
  touchedAt: integer("touched_at", { mode: "timestamp" }).notNull(),
});
export const picturesResource = resource(pictures, {
  timestamps: { createdAt: "addedAt", updatedAt: "touchedAt" },
  checkEnums: ["kind"],
});
