import { defineRelations } from "drizzle-orm";
import {
  bytea,
  integer,
  pgEnum,
  pgSchema,
  pgTable,
  snakeCase,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["calm", "wild"]);
export const inner = pgSchema("inner");

export const people = pgTable.withRLS("people", {
  id: uuid("id").primaryKey().defaultRandom(),
  tags: text("tags").notNull().array().default([]),
  grid: integer("grid").array("[][]"),
  moods: mood("moods").array().notNull(),
  photo: bytea("photo"),
});
export const visits = snakeCase.table("visits", {
  visitId: integer().primaryKey().generatedAlwaysAsIdentity(),
  personId: uuid()
    .notNull()
    .references(() => people.id),
  startedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
export const logs = inner.table("logs", {
  id: integer("id").primaryKey(),
  visitId: integer("visit_id").notNull(),
});

export const relations = defineRelations({ people, visits, logs }, (r) => ({
  people: { visits: r.many.visits() },
  visits: {
    person: r.one.people({ from: r.visits.personId, to: r.people.id }),
    logs: r.many.logs({ from: r.visits.visitId, to: r.logs.visitId }),
  },
}));
