import { error, warning } from "./entry.ts";

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
} as const;
