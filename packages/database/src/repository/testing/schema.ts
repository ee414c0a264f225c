import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  customType,
  integer,
  numeric,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

let made = 0;

/** Text with a mark in front of it in the database. */
const marked = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => `~${value}`,
  fromDriver: (value) => value.slice(1),
});

export const people = sqliteTable("people", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => `made-${++made}`),
  name: text("name").notNull(),
  email: text("email_address").notNull().unique(),
  secret: text("secret"),
  token: text("token"),
  role: text("role", { enum: ["chief", "worker"] })
    .notNull()
    .default("worker"),
  bossId: text("boss_id").references((): AnySQLiteColumn => people.id, { onDelete: "set null" }),
  changedAt: integer("changed_at", { mode: "timestamp_ms" })
    .notNull()
    .$defaultFn(() => new Date())
    .$onUpdateFn(() => new Date()),
});

export const places = sqliteTable(
  "places",
  {
    country: text("country").notNull(),
    number: integer("number").notNull(),
    name: text("name"),
  },
  (table) => [primaryKey({ columns: [table.country, table.number] })],
);

export const things = sqliteTable("things", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  label: text("label").notNull(),
  note: text("note"),
  state: text("state", { enum: ["new", "used", "gone"] }),
  size: integer("size"),
  weight: real("weight"),
  big: numeric("big", { mode: "bigint" }),
  old: blob("old", { mode: "bigint" }),
  price: numeric("price"),
  flag: integer("flag", { mode: "boolean" }).notNull().default(false),
  madeAt: integer("made_at", { mode: "timestamp_ms" }),
  seenAt: integer("seen_at", { mode: "timestamp" }),
  data: text("data", { mode: "json" }).$type<{ tags?: string[] } | string[]>(),
  bytes: blob("bytes", { mode: "buffer" }),
  mark: marked("mark"),
  rank: integer("rank")
    .notNull()
    .default(sql`(1 + 1)`),
  twice: integer("twice").generatedAlwaysAs(sql`size * 2`),
  makerId: text("maker_id")
    .notNull()
    .references(() => people.id, { onDelete: "restrict" }),
  ownerId: text("owner_id").references(() => people.id, { onDelete: "set null" }),
  country: text("country"),
  number: integer("number"),
});

export const parts = sqliteTable("parts", {
  id: integer("id").primaryKey(),
  thingId: integer("thing_id")
    .notNull()
    .references(() => things.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
  position: integer("position").notNull().default(0),
});

export const pins = sqliteTable(
  "pins",
  {
    partId: integer("part_id")
      .notNull()
      .references(() => parts.id),
    personId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    note: text("note"),
  },
  (table) => [primaryKey({ columns: [table.partId, table.personId] })],
);

/** A table without a primary key. */
export const logs = sqliteTable("logs", { line: text("line").notNull() });

export const DDL = `
CREATE TABLE people (
  id text PRIMARY KEY NOT NULL, name text NOT NULL, email_address text NOT NULL,
  secret text, token text, role text DEFAULT 'worker' NOT NULL,
  boss_id text REFERENCES people (id) ON DELETE SET NULL, changed_at integer NOT NULL
);
CREATE UNIQUE INDEX people_email_unique ON people (email_address);
CREATE TABLE places (
  country text NOT NULL, number integer NOT NULL, name text, PRIMARY KEY (country, number)
);
CREATE TABLE things (
  id integer PRIMARY KEY AUTOINCREMENT NOT NULL, label text NOT NULL, note text, state text,
  size integer, weight real, big numeric, old blob, price numeric,
  flag integer DEFAULT false NOT NULL, made_at integer, seen_at integer, data text, bytes blob,
  mark text, rank integer DEFAULT (1 + 1) NOT NULL, twice integer GENERATED ALWAYS AS (size * 2),
  maker_id text NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
  owner_id text REFERENCES people (id) ON DELETE SET NULL,
  country text, number integer,
  FOREIGN KEY (country, number) REFERENCES places (country, number),
  CONSTRAINT things_size_check CHECK (size >= -9007199254740991)
);
CREATE INDEX things_state_idx ON things (state);
CREATE INDEX things_made_at_idx ON things (made_at);
CREATE INDEX things_maker_id_idx ON things (maker_id);
CREATE TABLE parts (
  id integer PRIMARY KEY NOT NULL,
  thing_id integer NOT NULL REFERENCES things (id) ON DELETE CASCADE,
  name text NOT NULL, position integer DEFAULT 0 NOT NULL
);
CREATE INDEX parts_thing_id_idx ON parts (thing_id, position);
CREATE TABLE pins (
  part_id integer NOT NULL REFERENCES parts (id),
  person_id text NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  note text, PRIMARY KEY (part_id, person_id)
);
CREATE TABLE logs (line text NOT NULL);
`;
