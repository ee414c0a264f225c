import { snakeCase, tableName } from "./names.ts";

const tableText = (name: string, parent: string): string => {
  const table = snakeCase(name);
  return `
/** Records of the kind ${name}, each below one of ${parent}. */
export const ${name} = sqliteTable(
  "${table}",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** The record it belongs to. */
    parentId: integer("parent_id").references((): AnySQLiteColumn => ${parent}.id, { onDelete: "cascade" }),
    /** One line, up to 200 characters. */
    title: text("title", { length: 200 }).notNull(),
    /** Short name used in addresses; unique. */
    slug: text("slug").notNull().unique(),
    /** How far it has come. */
    status: text("status", { enum: ["draft", "open", "done"] }).notNull().default("draft"),
    /** In the currency of the account. */
    amount: real("amount"),
    sizeBytes: numeric("size_bytes", { mode: "bigint" }),
    archived: integer("archived", { mode: "boolean" }).notNull().default(false),
    settings: text("settings", { mode: "json" }).$type<{ color?: string; rank?: number }>(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull().$defaultFn(now),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull().$defaultFn(now).$onUpdateFn(now),
  },
  (table) => [
    index("${table}_parent_id_idx").on(table.parentId),
    index("${table}_status_created_at_idx").on(table.status, table.createdAt),
    check("${table}_title_check", sql\`length(\${table.title}) between 1 and 200\`),
    check("${table}_status_check", sql\`\${table.status} in ('draft', 'open', 'done')\`),
  ],
);
`;
};

const relationsText = (name: string, parent: string, children: readonly string[]): string => `
export const ${name}Relations = relations(${name}, ({ one, many }) => ({
  parent: one(${parent}, { fields: [${name}.parentId], references: [${parent}.id], relationName: "${name}" }),
${children.map((child) => `  ${child}: many(${child}, { relationName: "${child}" }),`).join("\n")}
}));
`;

/**
 * A schema of so many tables with eleven columns each, in a tree of foreign keys: text of a
 * `schema.ts`. The first table is its own parent.
 */
export const syntheticSchema = (tables: number, prefix = "record"): string => {
  const names = Array.from({ length: tables }, (_, n) => tableName(prefix, n));
  const parentOf = (n: number): string => names[Math.floor((n - 1) / 3)] ?? names[0] ?? "";
  const childrenOf = (n: number): string[] =>
    names.filter((_, child) => (child === 0 ? n === 0 : Math.floor((child - 1) / 3) === n));
  return `import { relations, sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

const now = () => new Date();
${names.map((name, n) => tableText(name, parentOf(n))).join("")}${names
    .map((name, n) => relationsText(name, parentOf(n), childrenOf(n)))
    .join("")}`;
};
