import { error, listed, meant } from "./entry.ts";

/** HW14…: `resource()`. */
export const resourceEntries = {
  HW1401: error<{ option: string; column: string; table: string; suggestion: string | null }>(
    "resource() names a column that isn't there",
    ({ option, column, table, suggestion }) =>
      `\`${option}\` lists "${column}", but "${table}" has no such column.${meant(suggestion)}`,
    "Use the column's property in code, as the table declares it.",
    {
      data: { option: "hidden", column: "nmae", table: "cats", suggestion: "name" },
      schema: `
        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), name: text("name") });
        export const catsResource = resource(cats, { hidden: ["nmae"] }); // HW1401`,
    },
  ),
  HW1402: error<{ table: string; first: string }>(
    "A table has two resource()s",
    ({ table, first }) => `"${table}" already has its options in "${first}".`,
    "Put all options of a table into one resource().",
    {
      data: { table: "cats", first: "catsResource" },
      schema: `
        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), name: text("name") });
        export const catsResource = resource(cats, { readOnly: ["name"] });
        export const moreCats = resource(cats, { path: "felines" }); // HW1402`,
    },
  ),
  HW1403: error<{ table: string }>(
    "resource() is given a table that is not exported",
    ({ table }) => `"${table}" is not among the exports.`,
    ({ table }) => `Export the table "${table}" from the schema file.`,
    {
      data: { table: "secrets" },
      schema: `
        const secrets = sqliteTable("secrets", { id: integer("id").primaryKey() });
        export const notes = sqliteTable("notes", { id: integer("id").primaryKey() });
        export const secretsResource = resource(secrets, { expose: false }); // HW1403`,
    },
  ),
  HW1404: error<{ column: string; names: readonly string[] }>(
    "A refinement uses names of the schema file",
    ({ column, names }) =>
      `The text of \`refine.${column}\` is carried into the generated validator, which loads no Drizzle and so can't import ${listed(names)} from here.`,
    ({ names }) => `Move ${listed(names)} to a file of its own and import it here.`,
    {
      data: { column: "word", names: ["LONGEST"] },
      schema: `
        const LONGEST = 12;
        export const words = sqliteTable("words", { id: integer("id").primaryKey(), word: text("word") });
        export const wordsResource = resource(words, {
          refine: { word: (schema) => schema.max(LONGEST) }, // HW1404
        });`,
    },
  ),
  HW1405: error<{ column: string }>(
    "A refinement's text can't be found",
    ({ column }) =>
      `\`refine.${column}\` must be carried into the generated validator, but the source shows no function there.`,
    "Write the function inside `refine: { … }` of the resource().",
    {
      data: { column: "word" },
      schema: `
        const refinements = Object.fromEntries([["word", (schema: z.ZodString) => schema.max(12)]]);
        export const words = sqliteTable("words", { id: integer("id").primaryKey(), word: text("word") });
        export const wordsResource = resource(words, { refine: refinements }); // HW1405`,
    },
  ),
  HW1406: error<{ column: string; message: string }>(
    "A refinement fails",
    ({ column, message }) => `\`refine.${column}\` ${message}`,
    "Return a Zod type built on the one it is given: `(schema) => schema.min(1)`.",
    {
      data: { column: "word", message: "doesn't return a Zod type." },
      schema: `
        export const words = sqliteTable("words", { id: integer("id").primaryKey(), word: text("word") });
        export const wordsResource = resource(words, {
          refine: { word: () => "at most twelve letters" }, // HW1406
        });`,
    },
  ),
  HW1407: error<{ option: string; suggestion: string | null }>(
    "resource() is given an option it doesn't have",
    ({ option, suggestion }) => `There is no option "${option}".${meant(suggestion)}`,
    "Remove it. `ResourceOptions` lists what there is.",
    {
      data: { option: "exposed", suggestion: "expose" },
      schema: `
        export const cats = sqliteTable("cats", { id: integer("id").primaryKey() });
        export const catsResource = resource(cats, { exposed: true }); // HW1407`,
    },
  ),
  HW1408: error<{ column: string; options: readonly string[] }>(
    "resource() contradicts itself",
    ({ column, options }) => `"${column}" is listed in ${listed(options)}.`,
    "Keep it in one of them.",
    {
      data: { column: "name", options: ["hidden", "readOnly"] },
      schema: `
        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), name: text("name") });
        export const catsResource = resource(cats, { hidden: ["name"], readOnly: ["name"] }); // HW1408`,
    },
  ),
  HW1409: error<{ table: string }>(
    "resource() gives a table a key",
    ({ table }) => `\`key\` is for views; "${table}" is a table, which has its primary key.`,
    "Remove `key`, and give the table a primary key if it has none.",
    {
      data: { table: "cats" },
      schema: `
        export const cats = sqliteTable("cats", { id: integer("id").primaryKey(), name: text("name") });
        export const catsResource = resource(cats, { key: ["name"] }); // HW1409`,
    },
  ),
} as const;
