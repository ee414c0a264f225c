import { relations, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgSchema,
  pgTable,
  pgView,
  primaryKey,
  serial,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

export const shopSchema = pgSchema("shop");
export const sizeEnum = shopSchema.enum("Size", ["S", "M"]);
export const moodEnum = pgEnum("mood", ["sad", "so-so", "glad"]);
const tsvectorType = customType<{ data: string }>({ dataType: () => "tsvector" });
const byteaType = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

// Its partitions by RANGE (at) are left out.
export const logs = pgTable(
  "logs",
  {
    id: integer("id").notNull(),
    at: date("at", { mode: "string" }).notNull(),
    text: text("text"),
  },
  (table) => [primaryKey({ columns: [table.id, table.at] })],
);

// The policy own_rows is left out.
// search is tsvector, which Drizzle has no builder for.
// photo is bytea, which Drizzle has no builder for.
export const people = pgTable(
  "people",
  {
    id: serial("id").primaryKey(),
    email: varchar("email", { length: 200 }).notNull().unique("people_email_key"),
    mood: moodEnum("mood").notNull().default("so-so"),
    nick: text("nick").default("it's me"),
    born: date("born", { mode: "string" }),
    seen: timestamp("seen", { precision: 3, withTimezone: true }).notNull().defaultNow(),
    made: timestamp("made").default(sql`CURRENT_TIMESTAMP`),
    settings: jsonb("settings").notNull().default({ a: 1 }),
    tags: text("tags")
      .array()
      .default(sql`'{}'::text[]`),
    moods: moodEnum("moods").array(),
    bossId: integer("boss_id"),
    role: text("role", { enum: ["admin", "member"] })
      .notNull()
      .default("member"),
    search: tsvectorType("search"),
    photo: byteaType("photo"),
    upperNick: text("upper_nick").generatedAlwaysAs(sql`upper(nick)`),
  },
  (table) => [
    index("people_nick")
      .on(sql`lower(${table.nick}) desc`, table.email)
      .where(sql`(${table.born} IS NOT NULL)`),
    index("people_seen").on(
      table.seen.desc().nullsFirst(),
      table.made.nullsFirst(),
      sql`${table.email} COLLATE "C" desc`,
    ),
    index("people_tags").using("gin", table.tags),
    foreignKey({
      name: "people_boss_id_fkey",
      columns: [table.bossId],
      foreignColumns: [table.id],
    }).onDelete("set null"),
    check("role_check", sql`(${table.role} = ANY (ARRAY['admin'::text, 'member'::text]))`),
  ],
);

export const orderLines = shopSchema.table(
  "Order Lines",
  {
    order: bigint("Order", { mode: "bigint" }).notNull(),
    line: smallint("line").notNull(),
    price: numeric("price", { precision: 10, scale: 2 })
      .notNull()
      .default(sql`4.99`),
    ok: boolean("ok").default(false),
    size: sizeEnum("size"),
    person: integer("person").notNull(),
    key: uuid("key").defaultRandom(),
  },
  (table) => [
    primaryKey({ columns: [table.order, table.line] }),
    unique("one_size").on(table.person, table.size),
    foreignKey({ name: "line_person", columns: [table.person], foreignColumns: [people.id] })
      .onDelete("cascade")
      .onUpdate("cascade"),
  ],
);

export const notes = shopSchema.table(
  "notes",
  {
    id: bigint("id", { mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    order: bigint("Order", { mode: "bigint" }),
    line: smallint("line"),
  },
  (table) => [
    foreignKey({
      name: "note_line",
      columns: [table.order, table.line],
      foreignColumns: [orderLines.order, orderLines.line],
    }),
  ],
);

export const admins = pgView("admins", {
  id: integer("id"),
  email: varchar("email", { length: 200 }),
  size: integer("size"),
}).as(sql`SELECT id,
    email,
    length(nick) AS size
   FROM people
  WHERE (role = 'admin'::text)`);

export const totals = shopSchema.materializedView("totals", {
  person: integer("person"),
  total: numeric("total"),
}).as(sql`SELECT person,
    sum(price) AS total
   FROM shop."Order Lines"
  GROUP BY person`);

export const peopleRelations = relations(people, ({ one, many }) => ({
  boss: one(people, {
    fields: [people.bossId],
    references: [people.id],
    relationName: "people.boss",
  }),
  peopleByBoss: many(people, { relationName: "people.boss" }),
  orderLines: many(orderLines),
}));

export const orderLinesRelations = relations(orderLines, ({ one, many }) => ({
  relatedPerson: one(people, { fields: [orderLines.person], references: [people.id] }),
  notes: many(notes),
}));

export const notesRelations = relations(notes, ({ one }) => ({
  orderLine: one(orderLines, {
    fields: [notes.order, notes.line],
    references: [orderLines.order, orderLines.line],
  }),
}));

// The domain shop.positive is left out.
// The function twice(n integer) is left out.
