import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

export const orders = pgTable("orders", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity({ startWith: 1000 }),
  position: bigint("position", { mode: "number" }).generatedAlwaysAsIdentity(),
  code: varchar("code", { length: 8 }).notNull().unique(),
});

export const invoices = pgTable("invoices", {
  id: bigint("id", { mode: "bigint" })
    .primaryKey()
    .generatedByDefaultAsIdentity({ name: "invoice_numbers", increment: 2, cache: 5 }),
});

/** The key is given by who makes the row: an integer is not numbered of itself. */
export const countries = pgTable("countries", { number: integer("number").primaryKey() });

export const files = pgTable("files", {
  id: uuid("id")
    .primaryKey()
    .default(sql`gen_random_uuid()`),
  row: bigserial("row", { mode: "number" }),
});

export const readings = pgTable(
  "readings",
  {
    file: uuid("file")
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    takenAt: timestamp("taken_at", { withTimezone: true }).notNull(),
    value: text("value"),
  },
  (t) => [primaryKey({ name: "readings_key", columns: [t.file, t.takenAt] })],
);

/** Keys in the old form of the extra configuration: an object. */
export const members = pgTable(
  "members",
  { team: integer("team"), person: integer("person") },
  (t) => ({ pk: primaryKey({ columns: [t.team, t.person] }) }),
);
