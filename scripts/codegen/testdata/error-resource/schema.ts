import { resource } from "@headwater/database/resource";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const secret = sqliteTable("secret", { id: integer("id").primaryKey() });

export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), name: text("name") });
export const catsResource = resource(cats, {
  // @ts-expect-error there is no such column
  hidden: ["nmae"],
  readOnly: ["name"],
  writeOnly: ["name"],
  refine: {
    // @ts-expect-error there is no such column
    colour: (s) => s,
  },
  // @ts-expect-error there is no such option
  exposed: true,
});
export const moreCats = resource(cats, { path: "more" });
export const secretResource = resource(secret, {});
export const keyed = sqliteTable("keyed", { id: integer("id").primaryKey() });
export const keyedResource = resource(keyed, {
  // @ts-expect-error a table has its primary key
  key: ["id"],
});
