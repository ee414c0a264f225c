import { error, notice, warning } from "./entry.ts";

/** HW10…: the schema as a whole, and its tables. */
export const schemaEntries = {
  HW1001: error<{ message: string; missing: string | null }>(
    "The schema can't be imported",
    ({ message }) => message,
    ({ missing }) =>
      missing === null
        ? "Make the file run on its own: `bun FILE` has to end without an error."
        : `Correct the import of "${missing}"; when it is a package, install it.`,
  ),
  HW1002: error<{ file: string }>(
    "There is no schema file",
    ({ file }) => `${file} doesn't exist.`,
    "Create the file, or name another with --schema.",
  ),
  HW1003: error(
    "The schema has no tables",
    "The file exports no table made with sqliteTable().",
    'Export each table by its name: `export const users = sqliteTable("users", { … })`.',
  ),
  HW1004: error(
    "Relations of Drizzle 1.0 can't be read yet",
    "The schema uses defineRelations(), which comes with Drizzle 1.0.",
    "State relations with `relations(table, ({ one, many }) => ({ … }))` of drizzle-orm 0.45, or leave them out: those that follow from foreign keys are derived.",
  ),
  HW1005: error<{ table: string }>(
    "A table is not of SQLite",
    ({ table }) => `"${table}" is made with another dialect's table function.`,
    "Make it with sqliteTable() of drizzle-orm/sqlite-core.",
  ),
  HW1006: notice<{ name: string; first: string }>(
    "A table is exported twice",
    ({ name, first }) => `"${name}" is the same table as "${first}".`,
    ({ first }) => `Only "${first}" becomes a resource. Remove one of the two exports.`,
  ),
  HW1007: error<{ table: string; message: string }>(
    "Drizzle can't describe a table",
    ({ table, message }) => `Reading the constraints of "${table}" throws: ${message}`,
    "Look for a constraint, index or foreign key that names a column or table which isn't there.",
  ),
  HW1008: error<{ name: string; first: string; table: string }>(
    "Two tables have one name in the database",
    ({ name, first, table }) => `"${name}" and "${first}" are both called "${table}".`,
    "Give one of them another name.",
  ),
  HW1009: warning<{ table: string }>(
    "A table has no primary key",
    ({ table }) =>
      `Rows of "${table}" can't be told apart, so it is served for list, create, aggregate and bulk only.`,
    "Add a primary key: `.primaryKey()` on a column, or `primaryKey({ columns: […] })`.",
  ),
  HW1010: warning<{ table: string; column: string }>(
    "A table's key is hidden",
    ({ table, column }) =>
      `Rows of "${table}" are addressed by "${column}", which must not be shown, so the table has no routes, client and hooks.`,
    ({ column }) => `Show it with \`reveal: ["${column}"]\`, or use another key.`,
  ),
} as const;
