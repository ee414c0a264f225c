import { error, listed, notice } from "./entry.ts";

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
  HW1604: notice<{ table: string; columns: readonly string[] }>(
    "A unique key counts removed rows as well",
    ({ table, columns }) =>
      `Foreign keys lead to ${listed(columns)} of "${table}", so the values of removed rows stay taken.`,
    "Let the foreign keys lead to the primary key, if removed rows are to give their values free.",
    {
      data: { table: "cats", columns: ["chip"] },
      schema: `
        import { softDelete } from "@headwater/database/columns";

        export const cats = sqliteTable("cats", {
          id: integer("id").primaryKey(),
          chip: text("chip").notNull().unique(), // HW1604
          ...softDelete(),
        });
        export const visits = sqliteTable("visits", {
          id: integer("id").primaryKey(),
          chip: text("chip").references(() => cats.chip),
        });`,
    },
  ),
  HW1605: notice<{ table: string; target: string }>(
    "Rows stay when those they go with are removed",
    ({ table, target }) =>
      `Removed rows of "${target}" are kept, and rows of "${table}", which would go along with them, have no column that marks them: they stay, and refer to a row that seems gone.`,
    "Give them `...softDelete()` too; or leave it at that, if they mean something alone.",
    {
      data: { table: "toys", target: "cats" },
      schema: `
        import { softDelete } from "@headwater/database/columns";

        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), ...softDelete() });
        export const toys = sqliteTable("toys", {
          id: integer("id").primaryKey(),
          catId: integer("cat_id").references(() => cats.id, { onDelete: "cascade" }), // HW1605
        });`,
    },
  ),
  HW1606: error<{ table: string; parents: readonly string[]; named: string | null }>(
    "A tree doesn't know its parent",
    ({ table, parents, named }) =>
      named !== null
        ? `"${named}" is no foreign key of "${table}" that leads to the primary key of the table itself.`
        : parents.length === 0
          ? `No column of "${table}" leads to the primary key of the table itself, by a foreign key.`
          : `${listed(parents)} of "${table}" all lead to the table itself.`,
    'Add `.references((): AnySQLiteColumn => table.id)` to the column that leads to the row above, and name it where there are several: `tree({ parent: "parentId" })`.',
    {
      data: { table: "cats", parents: [], named: null },
      schema: `
        import { tree } from "@headwater/database/columns";

        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), ...tree() }); // HW1606`,
    },
  ),
} as const;
