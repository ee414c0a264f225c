import { sql } from "drizzle-orm";
import {
  bigint,
  integer,
  pgSchema,
  pgSequence,
  pgTable,
  pgTableCreator,
  text,
} from "drizzle-orm/pg-core";

export const auth = pgSchema("auth");
export const role = auth.enum("role", ["admin", "user"]);
export const numbers = pgSequence("ticket_numbers", { startWith: 100, cycle: true });

export const accounts = auth.table("users", {
  id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
  role: role("role").notNull().default("user"),
  formerRoles: role("former_roles").array(),
});

/** The same name in another schema. */
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  accountId: integer("account_id").references(() => accounts.id),
  number: bigint("number", { mode: "number" }).default(sql`nextval('ticket_numbers')`),
});

const createTable = pgTableCreator((name) => `shop_${name}`);
export const products = createTable("products", { sku: text("sku").primaryKey() });
