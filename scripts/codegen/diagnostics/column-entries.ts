import { listed, notice, warning } from "./entry.ts";

/** HW11…: columns. */
export const columnEntries = {
  HW1101: warning<{ column: string; type: string }>(
    "A column's type is not known",
    ({ column, type }) =>
      `"${column}" is a ${type}, which the generator doesn't know: any JSON value is accepted, and its type is unknown.`,
    "Use one of Drizzle's own column types, or customType().",
  ),
  HW1102: warning<{ names: readonly string[]; column: string }>(
    "Two properties are one column in the database",
    ({ names, column }) =>
      `${listed(names)} stand for the one column "${column}", so only "${names[0] ?? ""}" is kept.`,
    "Give each a name of its own. A builder without a name that two properties share takes the first one's.",
  ),
  HW1103: warning<{ column: string }>(
    "A column has the name of a filter operator",
    ({ column }) =>
      `"${column}" means the operator wherever rows are filtered, so they can't be filtered by the column.`,
    ({ column }) =>
      `Rename the property and keep the column: \`${column}Value: text("${column}")\`.`,
  ),
  HW1104: notice<{ column: string; names: readonly string[] }>(
    "A column's type can't be reached",
    ({ column, names }) =>
      `The type of "${column}" uses ${listed(names)}, which other files can't import, so generated types take it from the table.`,
    "Export it, or move it to a file of its own and import it.",
  ),
  HW1105: warning<{ column: string }>(
    "A custom column's type is not known",
    ({ column }) =>
      `The source doesn't show what "${column}" holds, so any JSON value is accepted and its type is unknown.`,
    "Say it where the column is made: `.$type<…>()`, or `customType<{ data: …; driverData: … }>`.",
  ),
  HW1106: notice<{ column: string }>(
    "A column is hidden because of its name",
    ({ column }) => `"${column}" sounds like a secret: it never comes in and never goes out.`,
    ({ column }) =>
      `List it in \`hidden\` or \`writeOnly\` to say so yourself, or in \`reveal: ["${column.split(".").at(-1)}"]\` to show it.`,
  ),
  HW1107: warning<{ column: string }>(
    "A column is needed but can't be set from outside",
    ({ column }) =>
      `"${column}" is not null, has no default and is closed to bodies, so rows can be created by repositories only.`,
    "Give it a default, let it be null, or make it writeOnly.",
  ),
} as const;
