import { sql } from "drizzle-orm";
import {
  check,
  date,
  integer,
  numeric,
  pgTable,
  serial,
  smallint,
  text,
  time,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** CHECKs that few values please: a pattern, and ranges of what is unique. */
export const grades = pgTable(
  "grades",
  {
    code: text("code").primaryKey(),
    value: smallint("value").notNull().unique(),
    fineness: numeric("fineness", { precision: 5, scale: 4 }).notNull().unique(),
  },
  (t) => [
    check("grades_code_check", sql`${t.code} ~ '^[0-9]{1,2}K$'`),
    check("grades_value_check", sql`${t.value} between 1 and 240`),
    check("grades_fineness_check", sql`${t.fineness} > 0 and ${t.fineness} <= 1.0000`),
  ],
);

/** Columns that have to be in order, and words that only a CHECK knows. */
export const openings = pgTable(
  "openings",
  {
    id: serial("id").primaryKey(),
    day: text("day").notNull(),
    starts: time("starts").notNull(),
    ends: time("ends").notNull(),
    from: date("from"),
    until: date("until"),
  },
  (t) => [
    check("openings_day_check", sql`${t.day} in ('mon', 'tue', 'wed')`),
    check("openings_order_check", sql`${t.starts} < ${t.ends}`),
    check("openings_dates_check", sql`${t.until} is null or ${t.until} > ${t.from}`),
  ],
);

/** Either side of an account, as 0 or 0.00 or whatever else is nothing. */
export const bookings = pgTable(
  "bookings",
  {
    id: serial("id").primaryKey(),
    label: text("label").notNull(),
    debit: numeric("debit").notNull().default("0"),
    credit: numeric("credit").notNull().default("0"),
  },
  (t) => [
    uniqueIndex("bookings_label_idx").on(sql`lower(${t.label})`),
    check("bookings_side_check", sql`(debit > 0 and credit = 0) or (credit > 0 and debit = 0)`),
  ],
);

/** Numbers that have to agree, and a list of one length. */
export const harvests = pgTable(
  "harvests",
  {
    id: serial("id").primaryKey(),
    expected: integer("expected").notNull(),
    picked: integer("picked").notNull(),
    kept: integer("kept").notNull(),
    spoilt: integer("spoilt").notNull(),
    missed: integer("missed").notNull(),
    perHour: integer("per_hour").array().notNull(),
  },
  (t) => [
    check(
      "harvests_counts_check",
      sql`${t.kept} + ${t.spoilt} = ${t.picked} and ${t.missed} = ${t.expected} - ${t.picked}`,
    ),
    check("harvests_hours_check", sql`cardinality(${t.perHour}) = 8`),
  ],
);
