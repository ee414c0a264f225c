import { resource } from "@headwater/database/resource";
import { eq, sql, sum } from "drizzle-orm";
import {
  integer,
  numeric,
  pgEnum,
  pgMaterializedView,
  pgSchema,
  pgTable,
  pgView,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

export const state = pgEnum("state", ["open", "paid"]);

export const customers = pgTable("customers", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
});

export const invoices = pgTable("invoices", {
  id: integer("id").primaryKey(),
  customerId: uuid("customer_id").references(() => customers.id),
  state: state("state").notNull(),
  total: numeric("total", { precision: 10, scale: 2 }).notNull(),
  tags: text("tags").array(),
});

/** Of customers without an invoice, nothing but the name is there. */
export const ledger = pgView("ledger")
  .with({ securityInvoker: true })
  .as((qb) =>
    qb
      .select({
        customer: customers.name,
        invoice: invoices.id,
        state: invoices.state,
        total: invoices.total,
        tags: invoices.tags,
        labels: sql<string[]>`array[${customers.name}, 'x']`.as("labels"),
        at: sql<Date>`timestamptz '2026-01-01 12:00Z'`.as("at"),
        paid: sql<boolean>`${invoices.state} = ${"paid"}`.as("paid"),
      })
      .from(customers)
      .leftJoin(invoices, eq(invoices.customerId, customers.id)),
  );

export const reports = pgSchema("reports");

/** Kept until it is refreshed. */
export const revenue = reports.materializedView("revenue").as((qb) =>
  qb
    .select({ state: invoices.state, total: sum(invoices.total).as("total") })
    .from(invoices)
    .groupBy(invoices.state),
);

export const revenueResource = resource(revenue, { key: ["state"], singular: "revenueLine" });

export const recent = pgMaterializedView("recent", {
  id: integer("id").notNull(),
  state: state("state"),
  seenAt: timestamp("seen_at", { withTimezone: true }),
})
  .with({ fillfactor: 70 })
  .withNoData()
  .as(sql`select id, state, now() as seen_at from invoices`);

export const external = reports.view("external", { name: text("name") }).existing();
