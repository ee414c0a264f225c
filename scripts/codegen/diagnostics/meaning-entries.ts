import { error, listed } from "./entry.ts";

/** HW16…: columns with a meaning. */
export const meaningEntries = {
  HW1601: error<{ option: string; column: string; need: string; fix: string }>(
    "A column doesn't fit what it is said to be for",
    ({ option, column, need }) =>
      `"${column}" is the column of \`${option}\`, which needs ${need}.`,
    ({ fix }) => fix,
    {
      data: {
        option: "timestamps.updatedAt",
        column: "cats.seen",
        need: "a date that may not be null",
        fix: '`...timestamps()` of @headwater/database/columns makes both; or add `.notNull()`, and `mode: "timestamp_ms"` on SQLite.',
      },
      schema: `
        export const cats = sqliteTable("cats", {
          id: integer("id").primaryKey(),
          seen: integer("seen", { mode: "timestamp_ms" }),
        });
        export const catsResource = resource(cats, { timestamps: { updatedAt: "seen" } }); // HW1601`,
    },
  ),
  HW1602: error<{ column: string }>(
    "A column without words is to be checked for them",
    ({ column }) => `\`checkEnums\` lists "${column}", whose type allows any value.`,
    "Say which words there are: `text({ enum: […] })`, or `oneOf(name, […])`.",
    {
      data: { column: "cats.coat" },
      schema: `
        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), coat: text("coat") });
        export const catsResource = resource(cats, { checkEnums: ["coat"] }); // HW1602`,
    },
  ),
  HW1603: error<{ table: string; option: string; names: readonly string[] }>(
    "Two columns of a table are for the same",
    ({ table, option, names }) =>
      `"${table}" has a column for \`${option}\` before ${listed(names)}, and can have only one.`,
    "Keep one of them.",
    {
      data: { table: "cats", option: "timestamps.createdAt", names: ["born"] },
      schema: `
        import { createdAt } from "@headwater/database/columns";

        export const cats = sqliteTable("cats", {
          id: integer("id").primaryKey(),
          made: createdAt("made"),
          born: createdAt("born"), // HW1603
        });`,
    },
  ),
} as const;
