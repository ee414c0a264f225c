import { listed, notice, warning } from "./entry.ts";

/** HW11…: columns. */
export const columnEntries = {
  HW1101: warning<{ column: string; type: string }>(
    "A column's type is not known",
    ({ column, type }) =>
      `"${column}" is a ${type}, which the generator doesn't know: any JSON value is accepted, and its type is unknown.`,
    "Use one of Drizzle's own column types, or customType().",
    {
      data: { column: "images.pixels", type: "SQLiteMatrix" },
      when: "A package brings column types of its own, and a table uses one.",
      file: "schema.ts",
    },
  ),
  HW1102: warning<{ names: readonly string[]; column: string }>(
    "Two properties are one column in the database",
    ({ names, column }) =>
      `${listed(names)} stand for the one column "${column}", so only "${names[0] ?? ""}" is kept.`,
    "Give each a name of its own. A builder without a name that two properties share takes the first one's.",
    {
      data: { names: ["addresses.first", "addresses.second"], column: "first" },
      schema: `
        const line = text();
        export const addresses = sqliteTable("addresses", {
          id: integer("id").primaryKey(),
          first: line,
          second: line, // HW1102
        });`,
    },
  ),
  HW1103: warning<{ column: string }>(
    "A column has the name of a filter operator",
    ({ column }) =>
      `"${column}" means the operator wherever rows are filtered, so they can't be filtered by the column.`,
    ({ column }) =>
      `Rename the property and keep the column: \`${column}Value: text("${column}")\`.`,
    {
      data: { column: "not" },
      schema: `
        export const rules = sqliteTable("rules", {
          id: integer("id").primaryKey(),
          not: text("not"), // HW1103
        });`,
    },
  ),
  HW1104: notice<{ column: string; names: readonly string[] }>(
    "A column's type can't be reached",
    ({ column, names }) =>
      `The type of "${column}" uses ${listed(names)}, which other files can't import, so generated types take it from the table.`,
    "Export it, or move it to a file of its own and import it.",
    {
      data: { column: "images.size", names: ["Size"] },
      schema: `
        interface Size<Unit> {
          width: Unit;
          height: Unit;
        }
        export const images = sqliteTable("images", {
          id: integer("id").primaryKey(),
          size: text("size", { mode: "json" }).$type<Size<number>>(), // HW1104
        });`,
    },
  ),
  HW1105: warning<{ column: string }>(
    "A custom column's type is not known",
    ({ column }) =>
      `Neither the source nor what its functions do shows what "${column}" holds, so any JSON value is accepted and its type is unknown.`,
    "Say it where the column is made: `.$type<…>()`, or `customType<{ data: …; driverData: … }>`.",
    {
      data: { column: "sales.price" },
      schema: `
        const money = customType({ dataType: () => "text", fromDriver: (text) => JSON.parse(text) });
        export const sales = sqliteTable("sales", {
          id: integer("id").primaryKey(),
          price: money("price"), // HW1105
        });`,
    },
  ),
  HW1106: notice<{ column: string }>(
    "A column is hidden because of its name",
    ({ column }) => `"${column}" sounds like a secret: it never comes in and never goes out.`,
    ({ column }) =>
      `List it in \`hidden\` or \`writeOnly\` to say so yourself, or in \`reveal: ["${column.split(".").at(-1)}"]\` to show it.`,
    {
      data: { column: "accounts.apiKey" },
      schema: `
        export const accounts = sqliteTable("accounts", {
          id: integer("id").primaryKey(),
          apiKey: text("api_key"), // HW1106
        });`,
    },
  ),
  HW1108: warning<{ column: string }>(
    "A view's column has no name in the database",
    ({ column }) =>
      `"${column}" is an expression without a name, or a whole table of a join, so it is left out.`,
    'Name the expression (`sql`…`.as("total")`); of a join, select the columns one by one.',
    {
      data: { column: "loud.shout" },
      schema: `
        export const people = sqliteTable("people", { name: text("name").primaryKey() });
        export const loud = sqliteView("loud").as(
          (qb) => qb.select({ name: people.name, shout: sql\`upper(name)\` }).from(people), // HW1108
        );`,
    },
  ),
  HW1107: warning<{ column: string }>(
    "A column is needed but can't be set from outside",
    ({ column }) =>
      `"${column}" is not null, has no default and is closed to bodies, so rows can be created by repositories only.`,
    "Give it a default, let it be null, or make it writeOnly.",
    {
      data: { column: "sessions.refreshToken" },
      schema: `
        export const sessions = sqliteTable("sessions", {
          id: integer("id").primaryKey(),
          refreshToken: text("refresh_token").notNull(), // HW1107
        });`,
    },
  ),
} as const;
