import {
  customType,
  foreignKey,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

/** A prefixed identifier: `org_…`. */
const orgId = customType<{ data: `org_${string}`; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => value.slice(4),
  fromDriver: (value) => `org_${value}`,
});

/** Its key is a custom type. */
export const organisations = sqliteTable("organisations", { id: orgId("id").primaryKey() });

/** Its key is given by who creates it. */
export const currencies = sqliteTable("currencies", { code: text("code").primaryKey() });

/** Its key is also a foreign key. */
export const profiles = sqliteTable("profiles", {
  organisationId: orgId("organisation_id")
    .primaryKey()
    .references(() => organisations.id, { onDelete: "cascade" }),
  about: text("about"),
});

/** A time is a part of its key. */
export const rates = sqliteTable(
  "rates",
  {
    currency: text("currency")
      .notNull()
      .references(() => currencies.code),
    at: integer("at", { mode: "timestamp" }).notNull(),
    rate: integer("rate").notNull(),
  },
  (table) => [primaryKey({ columns: [table.currency, table.at] })],
);

/** Every column is in its key. */
export const accepted = sqliteTable(
  "accepted",
  { organisationId: orgId("organisation_id").notNull(), currency: text("currency").notNull() },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.currency] }),
    foreignKey({ columns: [table.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [table.currency], foreignColumns: [currencies.code] }),
  ],
);

/** SQLite numbers no part of a key, though Drizzle says that it does. */
export const pages = sqliteTable(
  "pages",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    currency: text("currency").notNull(),
  },
  (table) => [primaryKey({ columns: [table.number, table.currency] })],
);

/** Two rows at most. */
export const lamps = sqliteTable("lamps", {
  isLit: integer("is_lit", { mode: "boolean" }).primaryKey(),
  holder: text("holder"),
});
