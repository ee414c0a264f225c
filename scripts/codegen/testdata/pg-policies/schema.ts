import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgRole, pgTable, text } from "drizzle-orm/pg-core";

export const reader = pgRole("reader", { inherit: false });

/** Policies and roles are the database's affair: they change nothing here. */
export const notes = pgTable(
  "notes",
  { id: integer("id").primaryKey(), text: text("text").notNull() },
  () => [pgPolicy("notes_read", { as: "permissive", for: "select", to: reader, using: sql`true` })],
).enableRLS();
