import { createdAt, softDelete, timestamps, tree } from "@headwater/database/columns";
import { resource } from "@headwater/database/resource";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const one = sqliteTable("one", {
  id: integer("id").primaryKey(),
  changed: text("changed").notNull(),
  maybe: integer("maybe", { mode: "timestamp_ms" }),
});
export const oneResource = resource(one, {
  // @ts-expect-error it is a text
  timestamps: { createdAt: "maybe", updatedAt: "changed" },
  checkEnums: ["changed"],
});

export const two = sqliteTable("two", { id: integer("id").primaryKey(), seen: text("seen") });
export const twoResource = resource(two, {
  // @ts-expect-error there is no such column
  timestamps: { createdAt: "sean" },
});

export const three = sqliteTable("three", {
  id: integer("id").primaryKey(),
  madeAt: createdAt("made_at"),
  ...timestamps(),
});

export const four = sqliteTable("four", { id: integer("id").primaryKey(), gone: text("gone") });
export const fourResource = resource(four, {
  // @ts-expect-error it is a text
  softDelete: "gone",
});

export const five = sqliteTable("five", {
  id: integer("id").primaryKey(),
  code: text("code").notNull().unique(),
  ...softDelete(),
});
export const six = sqliteTable("six", {
  id: integer("id").primaryKey(),
  code: text("code").references(() => five.code),
  fiveId: integer("five_id").references(() => five.id, { onDelete: "cascade" }),
});

export const seven = sqliteTable("seven", { id: integer("id").primaryKey(), rev: text("rev") });
export const sevenResource = resource(seven, {
  // @ts-expect-error it is a text
  version: "rev",
});

export const eight = sqliteTable("eight", { id: integer("id").primaryKey(), ...tree() });
