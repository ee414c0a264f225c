import { error, listed, notice, warning } from "./entry.ts";

interface ImportFailure {
  readonly message: string;
  /** The module or export that isn't there. */
  readonly missing: string | null;
  /** Variables of the environment that were asked for and are not set. */
  readonly unset: readonly string[];
}

const isPackage = (specifier: string, message: string): boolean =>
  !/^[./]/.test(specifier) && !message.startsWith("Export named");

/** HW10…: the schema as a whole, and its tables. */
export const schemaEntries = {
  HW1001: error<ImportFailure>(
    "The schema can't be imported",
    ({ message, missing, unset }) =>
      missing === null && unset.length > 0
        ? `${message} It looked for ${listed(unset)} in the environment, which ${unset.length === 1 ? "is" : "are"} not set.`
        : message,
    ({ message, missing, unset }) => {
      if (missing === null) {
        return unset.length > 0
          ? "Put them into a file of NAME=value lines and name it with --env-file; any value of the right form will do."
          : "Make the file run on its own: `bun FILE` has to end without an error.";
      }
      return isPackage(missing, message)
        ? `Install "${missing}" in the schema's project, or, when it is an alias, add it to \`paths\` in the tsconfig.json above the schema.`
        : `Correct the import of "${missing}"; when it is a package, install it.`;
    },
    {
      data: {
        message: "Cannot find module './sizes.ts' imported from schema.ts",
        missing: "./sizes.ts",
        unset: [],
      },
      schema: `
        import { sizes } from "./sizes.ts"; // HW1001
        export const shirts = sqliteTable("shirts", { size: text("size", { enum: sizes }).primaryKey() });`,
    },
  ),
  HW1002: error<{ file: string }>(
    "There is no schema file",
    ({ file }) => `${file} doesn't exist.`,
    "Create the file, or name another with --schema.",
    {
      data: { file: "src/tables.ts" },
      when: "`bun run generate --schema src/tables.ts --out src/headwater`, and there is no such file.",
      file: "src/tables.ts",
    },
  ),
  HW1003: error(
    "The schema has no tables",
    "The file exports no table made with sqliteTable().",
    'Export each table by its name: `export const users = sqliteTable("users", { … })`.',
    {
      data: {},
      schema: `
        export interface Note {} // HW1003`,
    },
  ),
  HW1004: error<{ missing: string }>(
    "Something of Drizzle 1.0 can't be read",
    ({ missing }) =>
      `"${missing}" is imported from Drizzle; schemas for 1.0 are read with 0.45 and with what of 1.0 makes tables and relations, and neither has it.`,
    ({ missing }) =>
      `Correct the name, or move what uses "${missing}" into a file that the schema doesn't import.`,
    {
      data: { missing: "sqlCommenter" },
      schema: `
        import { defineRelations, sqlCommenter } from "drizzle-orm"; // HW1004
        export const things = sqliteTable("things", { id: integer("id").primaryKey() });
        export const all = defineRelations({ things });
        export const tagged = sqlCommenter({ application: "things" });`,
    },
  ),
  HW1005: warning<{ table: string }>(
    "A table is of another dialect",
    ({ table }) =>
      `"${table}" is made with another dialect's table function than the schema's other tables, and is left out.`,
    "Put the tables of each dialect into files of their own, and name those of one with --schema.",
    {
      data: { table: "places" },
      schema: `
        export const notes = sqliteTable("notes", { id: integer("id").primaryKey() });
        export const places = pgTable("places", { id: serial("id").primaryKey() }); // HW1005`,
    },
  ),
  HW1006: notice<{ name: string; first: string }>(
    "A table is exported twice",
    ({ name, first }) => `"${name}" is the same table as "${first}".`,
    ({ first }) => `Only "${first}" becomes a resource. Remove one of the two exports.`,
    {
      data: { name: "members", first: "users" },
      schema: `
        export const users = sqliteTable("users", { id: integer("id").primaryKey() });
        export const members = users; // HW1006`,
    },
  ),
  HW1007: warning<{ table: string; message: string }>(
    "Drizzle can't describe a table",
    ({ table, message }) => `"${table}" is left out. Reading its constraints throws: ${message}`,
    "Look for a constraint, index or foreign key that names a column or table which isn't there.",
    {
      data: { table: "dogs", message: '"name" is not a column of this table' },
      schema: `
        const missing = { name: "name" } as never;
        const id = integer("id").primaryKey();
        export const dogs = sqliteTable("dogs", { id }, () => [index("dogs_idx").on(missing)]); // HW1007`,
    },
  ),
  HW1008: warning<{ name: string; first: string; table: string }>(
    "Two tables have one name in the database",
    ({ name, first, table }) =>
      `"${name}" and "${first}" are both called "${table}", so only "${first}" is kept.`,
    "Give one of them another name.",
    {
      data: { name: "persons", first: "people", table: "people" },
      schema: `
        export const people = sqliteTable("people", { id: integer("id").primaryKey() });
        export const persons = sqliteTable("people", { id: integer("id").primaryKey() }); // HW1008`,
    },
  ),
  HW1009: warning<{ table: string }>(
    "A table has no primary key",
    ({ table }) =>
      `Rows of "${table}" can't be told apart, so it is served for list, create, aggregate and bulk only.`,
    "Add a primary key: `.primaryKey()` on a column, or `primaryKey({ columns: […] })`.",
    {
      data: { table: "logs" },
      schema: `
        export const logs = sqliteTable("logs", { line: text("line") }); // HW1009`,
    },
  ),
  HW1010: warning<{ table: string; column: string }>(
    "A table's key is hidden",
    ({ table, column }) =>
      `Rows of "${table}" are addressed by "${column}", which must not be shown, so the table has no routes, client and hooks.`,
    ({ column }) => `Show it with \`reveal: ["${column}"]\`, or use another key.`,
    {
      data: { table: "invitations", column: "token" },
      schema: `
        export const invitations = sqliteTable("invitations", {
          token: text("token").primaryKey(), // HW1010
        });`,
    },
  ),
  HW1012: warning<{ name: string; reason: string }>(
    "A view is left out",
    ({ name, reason }) => `"${name}" is not served: ${reason}.`,
    'Select columns and expressions with names of their own (`.as("total")`), one for each property.',
    {
      data: { name: "names", reason: "no column of it has a name" },
      schema: `
        export const people = sqliteTable("people", { name: text("name").primaryKey() });
        export const names = sqliteView("names", {}).existing(); // HW1012`,
    },
  ),
  HW1013: notice<{ view: string }>(
    "A view has no key",
    ({ view }) =>
      `Rows of "${view}" can't be told apart: it is served for lists and aggregates only, and its cursors count rows, so that a page moves when rows before it come or go.`,
    ({ view }) =>
      `If columns tell its rows apart, say so: \`export const ${view}Resource = resource(${view}, { key: ["id"] })\`.`,
    {
      data: { view: "names" },
      schema: `
        export const people = sqliteTable("people", { name: text("name").primaryKey() });
        export const names = sqliteView("names", { name: text("name") }).existing(); // HW1013`,
    },
  ),
  HW1019: warning<{ missing: string; lost: readonly string[] }>(
    "An import leads nowhere",
    ({ missing, lost }) =>
      `"${missing}" is not there, so a placeholder stands for what it gives.${lost.length === 0 ? "" : ` Left out for it: ${listed(lost)}.`}`,
    ({ missing }) =>
      `Install "${missing}" in the schema's project, or, when it is an alias, add it to \`paths\` in the tsconfig.json above the schema.`,
    {
      data: { missing: "ranks", lost: [] },
      when: "`bun run try src/schema.ts`, the schema imports `ranks`, and that is not installed.",
      file: "src/schema.ts",
    },
  ),
  HW1022: notice<{ names: readonly string[] }>(
    "Variables of the environment are made up",
    ({ names }) =>
      `It can't be imported without ${listed(names)}, so values were made up for the try.`,
    "Put them into a file of NAME=value lines and name it with --env-file, where what they hold matters.",
    {
      data: { names: ["ENCRYPTION_KEY"] },
      when: "`bun run try src/schema.ts`, and the schema throws where `ENCRYPTION_KEY` is not set.",
      file: "src/schema.ts",
    },
  ),
  HW1021: notice<{ cause: string }>(
    "A file beside the schema is left out",
    ({ cause }) => `It makes no tables, and can't be imported: ${cause}`,
    "Name the files that make tables, or a glob of them, instead of the whole folder.",
    {
      data: { cause: "DATABASE_URL is not set" },
      when: "`bun run try src/db`, and `src/db/client.ts` opens a connection when it is imported.",
      file: "src/db/client.ts",
    },
  ),
  HW1020: warning<{ table: string; kind: string; part: string; reason: string }>(
    "The database refuses a part of a table",
    ({ table, kind, part, reason }) =>
      `The ${kind} "${part}" of "${table}" can't be made: ${reason}. The table is tried without it.`,
    "Make what it needs in the schema, where a migration alone makes it; or give both sides of the key the same type.",
    {
      data: {
        table: "jars",
        kind: "default",
        part: "code",
        reason: "function next_code() does not exist",
      },
      when: "`bun run try src/schema.ts`, and a column has ``default(sql`next_code()`)``, a function that a migration makes.",
      file: "src/schema.ts",
    },
  ),
  HW1011: error<{ table: string }>(
    "A table's dialect can't be read",
    ({ table }) =>
      `"${table}" is made with the table function of a database Headwater doesn't know.`,
    "Make it with sqliteTable() of drizzle-orm/sqlite-core.",
    {
      data: { table: "things" },
      schema: `
        export const things = mysqlTable("things", { id: int("id").primaryKey() }); // HW1011`,
    },
  ),
} as const;
