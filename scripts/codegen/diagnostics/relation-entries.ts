import { warning } from "./entry.ts";

/** HW13…: relations and foreign keys. */
export const relationEntries = {
  HW1301: warning<{ relation: string; message: string }>(
    "A relation can't be resolved",
    ({ relation, message }) => `"${relation}" is left out. Drizzle says: ${message}`,
    "Give the `one` side `fields` and `references`, and both sides the same `relationName` where two tables are related more than once.",
  ),
  HW1302: warning<{ relation: string; table: string }>(
    "A relation leads to a table that is not exported",
    ({ relation, table }) => `"${relation}" is left out: "${table}" is not among the exports.`,
    ({ table }) => `Export the table "${table}" from the schema file.`,
  ),
  HW1303: warning<{ table: string; column: string; target: string }>(
    "A foreign key points at a table that is left out",
    ({ table, column, target }) =>
      `"${table}.${column}" references "${target}", which can't be read, so the key is left out.`,
    ({ target }) => `See what is said of the table "${target}".`,
  ),
  HW1304: warning<{ name: string; table: string }>(
    "relations() of a table that is not exported",
    ({ name, table }) => `"${name}" is left out: "${table}" is not among the exports.`,
    ({ table }) => `Export the table "${table}" from the schema file.`,
  ),
  HW1305: warning<{ name: string; message: string }>(
    "Relations can't be read",
    ({ name, message }) => `"${name}" is left out. Reading it throws: ${message}`,
    "Look for a table or column that is not defined yet when the callback runs, or isn't there.",
  ),
} as const;
