import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { z } from "zod";
import type { Settings } from "./settings.ts";

interface Point {
  x: number;
  y: number;
}
export type Tag = { name: string };
const shape = z.object({ size: z.number() });
void shape;

export const maps = sqliteTable("maps", {
  id: integer("id").primaryKey(),
  settings: text("settings", { mode: "json" }).$type<Settings>().notNull(),
  points: text("points", { mode: "json" }).$type<Point[]>(),
  tags: text("tags", { mode: "json" }).$type<ReadonlyArray<Tag>>(),
  record: text("record", { mode: "json" }).$type<Record<string, number>>(),
  anything: text("anything", { mode: "json" }),
  code: text("code").$type<`map_${string}`>().notNull(),
});
