import { error, notice, warning } from "./entry.ts";

/** HW12…: names. */
export const nameEntries = {
  HW1201: error<{ what: string; name: string; table: string; first: string }>(
    "Two tables want one name",
    ({ what, name, table, first }) =>
      `"${table}" and "${first}" would both have the ${what} "${name}".`,
    ({ table }) =>
      `Name one of them otherwise: \`export const ${table}Resource = resource(${table}, { singular: "…", plural: "…", path: "…" })\`.`,
  ),
  HW1202: warning<{ relation: string; column: string }>(
    "A relation has the name of a column",
    ({ relation }) => `"${relation}" names both, and the column wins: the relation is left out.`,
    "Rename the relation.",
  ),
  HW1203: error<{ option: string; value: string; reason: string }>(
    "A name can't be used",
    ({ option, value, reason }) => `The ${option} "${value}" ${reason}.`,
    ({ option }) => `Set \`${option}\` in the table's resource() to another name.`,
  ),
  HW1204: notice<{ table: string; what: string; name: string; oneType: string; path: string }>(
    "A table has got another name",
    ({ table, what, name, oneType, path }) =>
      `The ${what} "${name}" is taken, so the rows of "${table}" are called "${oneType}", under the path "${path}".`,
    ({ table }) =>
      `Choose the names yourself: \`export const ${table}Resource = resource(${table}, { singular: "…", plural: "…", path: "…" })\`.`,
  ),
} as const;
