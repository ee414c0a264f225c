import { error, listed, meant } from "./entry.ts";

/** HW14…: `resource()`. */
export const resourceEntries = {
  HW1401: error<{ option: string; column: string; table: string; suggestion: string | null }>(
    "resource() names a column that isn't there",
    ({ option, column, table, suggestion }) =>
      `\`${option}\` lists "${column}", but "${table}" has no such column.${meant(suggestion)}`,
    "Use the column's property in code, as the table declares it.",
  ),
  HW1402: error<{ table: string; first: string }>(
    "A table has two resource()s",
    ({ table, first }) => `"${table}" already has its options in "${first}".`,
    "Put all options of a table into one resource().",
  ),
  HW1403: error<{ table: string }>(
    "resource() is given a table that is not exported",
    ({ table }) => `"${table}" is not among the exports.`,
    ({ table }) => `Export the table "${table}" from the schema file.`,
  ),
  HW1404: error<{ column: string; names: readonly string[] }>(
    "A refinement uses names of the schema file",
    ({ column, names }) =>
      `The text of \`refine.${column}\` is carried into the generated validator, which loads no Drizzle and so can't import ${listed(names)} from here.`,
    ({ names }) => `Move ${listed(names)} to a file of its own and import it here.`,
  ),
  HW1405: error<{ column: string }>(
    "A refinement's text can't be found",
    ({ column }) =>
      `\`refine.${column}\` must be carried into the generated validator, but the source shows no function there.`,
    "Write the function inside `refine: { … }` of the resource().",
  ),
  HW1406: error<{ column: string; message: string }>(
    "A refinement fails",
    ({ column, message }) => `\`refine.${column}\` ${message}`,
    "Return a Zod type built on the one it is given: `(schema) => schema.min(1)`.",
  ),
  HW1407: error<{ option: string; suggestion: string | null }>(
    "resource() is given an option it doesn't have",
    ({ option, suggestion }) => `There is no option "${option}".${meant(suggestion)}`,
    "Remove it. `ResourceOptions` lists what there is.",
  ),
  HW1408: error<{ column: string; options: readonly string[] }>(
    "resource() contradicts itself",
    ({ column, options }) => `"${column}" is listed in ${listed(options)}.`,
    "Keep it in one of them.",
  ),
} as const;
