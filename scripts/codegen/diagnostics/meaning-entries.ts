import { error, listed } from "./entry.ts";

/** HW16…: columns with a meaning. */
export const meaningEntries = {
  HW1601: error<{ option: string; column: string; need: string; fix: string }>(
    "A column doesn't fit what it is said to be for",
    ({ option, column, need }) =>
      `"${column}" is the column of \`${option}\`, which needs ${need}.`,
    ({ fix }) => fix,
  ),
  HW1602: error<{ column: string }>(
    "A column without words is to be checked for them",
    ({ column }) => `\`checkEnums\` lists "${column}", whose type allows any value.`,
    "Say which words there are: `text({ enum: […] })`, or `oneOf(name, […])`.",
  ),
  HW1603: error<{ table: string; option: string; names: readonly string[] }>(
    "Two columns of a table are for the same",
    ({ table, option, names }) =>
      `"${table}" has a column for \`${option}\` before ${listed(names)}, and can have only one.`,
    "Keep one of them.",
  ),
} as const;
