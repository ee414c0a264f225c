import {
  type AnySQLiteColumn,
  foreignKey,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

export const people = sqliteTable("people", { id: integer("id").primaryKey() });

/** Belongs to exactly one person. */
export const profiles = sqliteTable("profiles", {
  id: integer("id").primaryKey(),
  personId: integer("person_id")
    .notNull()
    .unique()
    .references(() => people.id),
});

export const letters = sqliteTable("letters", {
  id: integer("id").primaryKey(),
  senderId: integer("sender_id")
    .notNull()
    .references(() => people.id),
  receiverId: integer("receiver_id").references(() => people.id),
  answerTo: integer("answer_to").references((): AnySQLiteColumn => letters.id),
});

/** Its column has the name that the relation would like. */
export const notes = sqliteTable("notes", {
  id: integer("id").primaryKey(),
  person: integer("person").references(() => people.id),
  text: text("text"),
});

/** Several keys lead to people: each way back says what they did. */
export const tickets = sqliteTable("tickets", {
  id: integer("id").primaryKey(),
  personId: integer("person_id").references(() => people.id),
  createdBy: integer("created_by").references(() => people.id),
  lastEditedByPersonId: integer("last_edited_by_person_id").references(() => people.id),
  assignedToId: integer("assigned_to_id").references(() => people.id),
  verifierId: integer("verifier_id").references(() => people.id),
  parentTicketId: integer("parent_ticket_id").references((): AnySQLiteColumn => tickets.id),
  duplicateOfId: integer("duplicate_of_id").references((): AnySQLiteColumn => tickets.id),
});

export const transfers = sqliteTable("transfers", {
  id: integer("id").primaryKey(),
  fromPersonId: integer("from_person_id").references(() => people.id),
  toPersonId: integer("to_person_id").references(() => people.id),
});

export const countries = sqliteTable("countries", { code: text("code").primaryKey() });

export const tenants = sqliteTable("tenants", { id: integer("id").primaryKey() });

/** A key of two columns, the first of which only goes along. */
export const rooms = sqliteTable(
  "rooms",
  {
    tenantId: integer("tenant_id").references(() => tenants.id),
    number: integer("number"),
    countryCode: text("country_code").references(() => countries.code),
    nextToNumber: integer("next_to_number"),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.number] }),
    foreignKey({
      columns: [table.tenantId, table.nextToNumber],
      foreignColumns: [table.tenantId, table.number],
    }),
  ],
);
