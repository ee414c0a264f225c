import { relations, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  foreignKey,
  integer,
  numeric,
  primaryKey,
  real,
  sqliteTable,
  sqliteView,
  text,
  unique,
} from "drizzle-orm/sqlite-core";

// Drizzle can't say that it is WITHOUT ROWID.
// untyped has no declared type and is read as text.
export const table2FaCodes = sqliteTable(
  "2fa-codes",
  {
    code: text("CODE").primaryKey(),
    class: text("class"),
    firstName: text("first name"),
    firstName2: text("First-Name"),
    column99Bottles: integer("99 bottles"),
    andColumn: integer("and"),
    grosse: real("größe"),
    untyped: text("untyped"),
    meta: text("meta", { mode: "json" }).default({ a: 1 }), // JSON
    onHand: integer("on_hand", { mode: "boolean" }).default(false),
    made: integer("made").default(sql`(unixepoch())`),
    seen: integer("seen", { mode: "timestamp" }).default(sql`(strftime('%s', 'now'))`),
    token: text("token"), // UUID
    tick: text("tick").default("`${x}\\"),
    bytes: blob("bytes", { mode: "buffer" }).default(sql`X'00ff'`), // VARBINARY(16)
    mood: text("mood").default("calm"),
    total: integer("total").generatedAlwaysAs(sql`"99 bottles" * 2`, { mode: "stored" }),
    shown: text("shown").generatedAlwaysAs(sql`"class" || '!'`, { mode: "virtual" }),
  },
  (table) => [check("2fa-codes_check", sql`${table.mood} in ('calm', 'odd')`)],
);

// id is declared INT, which SQLite doesn't number itself: inserts give it.
export const indices = sqliteTable(
  "index",
  {
    id: numeric("id", { mode: "number" }).primaryKey(),
    constructorColumn: text("Constructor"),
    theQuoted: text('the "quoted"'),
  },
  (table) => [check("index_check", sql`${table.theQuoted} <> ''`)],
);

// There is no primary key.
export const logs = sqliteTable("log", {
  line: text("line").notNull(),
  at: text("at").default(sql`CURRENT_TIMESTAMP`), // DATETIME
});

export const parts = sqliteTable(
  "part",
  {
    region: text("region").notNull(),
    number: integer("number").notNull(),
    overRegion: text("over_region"),
    overNumber: integer("over_number"),
  },
  (table) => [
    primaryKey({ columns: [table.region, table.number] }),
    unique().on(table.number, table.overNumber),
    foreignKey({
      columns: [table.overRegion, table.overNumber],
      foreignColumns: [table.region, table.number],
    }).onUpdate("cascade"),
  ],
);

// Drizzle can't say that it is STRICT.
export const strictOnes = sqliteTable("strict_one", {
  id: integer("id").primaryKey(),
  default: text("default"), // ANY
});

export const users = sqliteTable("user", {
  id: integer("id").primaryKey(),
  email: text("email").unique(),
  bossId: integer("boss_id").references((): AnySQLiteColumn => users.id, { onDelete: "set null" }),
});

// The foreign key from gone to nowhere is left out: there is no such table.
// The foreign key of owner is DEFERRABLE INITIALLY DEFERRED, which Drizzle can't say.
export const usersTable = sqliteTable("users", {
  id: integer("id").primaryKey(),
  owner: integer("owner")
    .notNull()
    .unique()
    .references(() => users.id, { onDelete: "cascade" }),
  gone: integer("gone"),
});

export const tables = sqliteTable("заказы", {
  id: integer("id").primaryKey(),
  column: text("имя"),
});

export const classView = sqliteView("class", {
  id: integer("id"),
  eMail: text("e mail"),
}).as(sql`SELECT id, email AS "e mail" FROM user`);

export const partsRelations = relations(parts, ({ one, many }) => ({
  part: one(parts, {
    fields: [parts.overRegion, parts.overNumber],
    references: [parts.region, parts.number],
    relationName: "parts.part",
  }),
  partsByOverRegionAndOverNumber: many(parts, { relationName: "parts.part" }),
}));

export const usersRelations = relations(users, ({ one, many }) => ({
  boss: one(users, { fields: [users.bossId], references: [users.id], relationName: "users.boss" }),
  usersTable: one(usersTable),
  usersByBoss: many(users, { relationName: "users.boss" }),
}));

export const usersTableRelations = relations(usersTable, ({ one }) => ({
  ownerUser: one(users, { fields: [usersTable.owner], references: [users.id] }),
}));
