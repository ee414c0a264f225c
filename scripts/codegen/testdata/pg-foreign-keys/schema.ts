import { type AnyPgColumn, foreignKey, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const departments = pgTable("departments", {
  id: integer("id").primaryKey(),
  headId: integer("head_id").references((): AnyPgColumn => employees.id, { onDelete: "set null" }),
});

export const employees = pgTable(
  "employees",
  {
    id: integer("id").primaryKey(),
    departmentId: integer("department_id")
      .notNull()
      .references(() => departments.id),
    managerId: integer("manager_id"),
    country: text("country"),
    city: text("city"),
  },
  (t) => [
    foreignKey({ name: "employees_manager_fk", columns: [t.managerId], foreignColumns: [t.id] }),
    foreignKey({ columns: [t.country, t.city], foreignColumns: [cities.country, cities.name] })
      .onDelete("cascade")
      .onUpdate("cascade"),
  ],
);

/** Pointed at by what is not its primary key. */
export const cities = pgTable(
  "cities",
  {
    id: integer("id").primaryKey(),
    country: text("country").notNull(),
    name: text("name").notNull(),
  },
  (t) => [unique().on(t.country, t.name)],
);
