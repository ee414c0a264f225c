import { relations } from "drizzle-orm";
import { char, customType, interval, pgTable, serial, text, time, uuid } from "drizzle-orm/pg-core";

/** A uuid in the database, `jar_…` in code: it takes no other text. */
const jarId = customType<{ data: string; driverData: string }>({
  dataType: () => "uuid",
  toDriver(value) {
    if (!/^jar_[0-9a-f]{32}$/.test(value)) throw new TypeError("no key of a jar");
    return value.slice(4);
  },
  fromDriver: (value) => `jar_${value.replaceAll("-", "")}`,
});
/** A type of PostgreSQL's own that Drizzle has no column for. */
const own = (sqlType: string) => customType<{ data: string }>({ dataType: () => sqlType });

/** Defaults that come back in another form. */
export const shelves = pgTable("shelves", {
  id: uuid("id").primaryKey().defaultRandom(),
  dusted: time("dusted").notNull().default("08:00"),
  mark: char("mark", { length: 4 }).notNull().default("ab"),
});

/** A text that holds another table's uuid. */
export const jars = pgTable("jars", {
  id: jarId("id").primaryKey(),
  shelf: text("shelf").notNull(),
});

export const jarRelations = relations(jars, ({ one }) => ({
  place: one(shelves, { fields: [jars.shelf], references: [shelves.id] }),
}));

export const labels = pgTable("labels", {
  id: serial("id").primaryKey(),
  jarId: jarId("jar_id")
    .notNull()
    .references(() => jars.id),
  amounts: own("int4range")("amounts").notNull(),
  kept: own("daterange")("kept"),
  heated: own("tstzrange")("heated"),
  pauses: own("nummultirange")("pauses"),
  outline: own("polygon")("outline"),
  words: own("tsquery")("words"),
  lasts: interval("lasts", { fields: "day" }),
  boils: interval("boils", { fields: "minute", precision: 0 }),
});
