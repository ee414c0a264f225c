import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SchemaFacts } from "./facts.ts";
import { readSchema } from "./read-schema.ts";

// Beside the test, so that drizzle-orm is found from there.
let root = "";
beforeAll(() => {
  root = mkdtempSync(join(import.meta.dir, ".read-schema-"));
});
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => writeFileSync(join(root, file), text);

const read = async (casing?: "snake_case"): Promise<SchemaFacts | null> => {
  const { facts } = await readSchema({ root, schema: "schema.ts", casing });
  return facts;
};

const schema = (columns: string): string => `
  import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
  import { LENGTH } from "./length.ts";
  export const notes = sqliteTable("notes", { id: integer().primaryKey(), ${columns} });
`;

test("a schema that changed is read as it now stands, and so is what it imports", async () => {
  write("length.ts", "export const LENGTH = 10;");
  write("schema.ts", schema("word: text({ length: LENGTH })"));
  expect((await read())?.tables[0]?.columns.map(({ name }) => name)).toEqual(["id", "word"]);

  write("schema.ts", schema("word: text({ length: LENGTH }), more: text()"));
  expect((await read())?.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "id",
    "word",
    "more",
  ]);

  write("length.ts", "export const LENGTH = 20;");
  expect((await read())?.tables[0]?.columns[1]?.length).toBe(20);
});

test("a schema that was broken can be read once it is mended", async () => {
  write("schema.ts", "export const notes = (;");
  const broken = await readSchema({ root, schema: "schema.ts" });
  expect(broken.facts).toBeNull();
  expect(broken.diagnostics.map(({ code }) => code)).toEqual(["HW1001"]);

  write("length.ts", "export const LENGTH = 30;");
  write("schema.ts", schema("word: text({ length: LENGTH })"));
  expect((await read())?.tables[0]?.columns[1]?.length).toBe(30);
});

test("the files to watch are the schema's and those it imports", async () => {
  const { files } = await readSchema({ root, schema: "schema.ts" });
  expect(files).toEqual([join(root, "schema.ts"), join(root, "length.ts")]);
});

test("columns without a name are named by the casing", async () => {
  write("schema.ts", schema("firstWord: text().unique(), lastWord: text('LAST')"));
  const named = async (casing?: "snake_case") =>
    (await read(casing))?.tables[0]?.columns.map(({ column }) => column);
  expect(await named()).toEqual(["id", "firstWord", "LAST"]);
  expect(await named("snake_case")).toEqual(["id", "first_word", "LAST"]);
  expect((await read("snake_case"))?.tables[0]?.uniques).toEqual([
    { name: "notes_first_word_unique", columns: ["firstWord"] },
  ]);
});

test("a file that isn't there is said to be missing", async () => {
  const { diagnostics } = await readSchema({ root, schema: "nowhere.ts" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["HW1002"]);
});

test("a schema of a project with Drizzle 1.0 is read, and its Drizzle is not imported", async () => {
  const copy = "later/node_modules/drizzle-orm";
  mkdirSync(join(root, copy), { recursive: true });
  write(
    `${copy}/package.json`,
    `{ "name": "drizzle-orm", "version": "1.0.0-rc.5", "main": "index.js" }`,
  );
  write(`${copy}/index.js`, "throw new Error('not to be imported');");
  write(
    "later/schema.ts",
    `import "drizzle-orm";
    import { pgTable, pgTableCreator, text, uuid } from "drizzle-orm/pg-core";
    export const notes = pgTable("notes", { id: uuid().primaryKey(), tags: text().notNull().array() });
    export const words = pgTableCreator((name) => "my_" + name, "snake_case")(
      "words",
      (types) => ({ wordId: types.uuid().primaryKey() }),
    );`,
  );
  const { facts, diagnostics } = await readSchema({ root, schema: "later/schema.ts" });
  expect(diagnostics).toEqual([]);
  expect(facts?.tables.map(({ table, columns }) => [table, columns.at(-1)?.column])).toEqual([
    ["notes", "tags"],
    ["my_words", "word_id"],
  ]);
  // As in 1.0, where a list is the column that it was made of.
  expect(facts?.tables[0]?.columns.at(-1)?.notNull).toBe(true);
});

test("a package.json that asks for Drizzle 1.0 is heard where nothing is installed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "read-schema-"));
  writeFileSync(
    join(folder, "package.json"),
    `{ "dependencies": { "drizzle-orm": "^1.0.0-rc.1" } }`,
  );
  writeFileSync(
    join(folder, "schema.ts"),
    `import { integer, pgTable } from "drizzle-orm/pg-core";
    export const grids = pgTable("grids", { id: integer().primaryKey(), cells: integer().notNull().array() });`,
  );
  const { facts } = await readSchema({ root: folder, schema: "schema.ts" });
  rmSync(folder, { recursive: true });
  expect(facts?.tables[0]?.columns.at(-1)).toMatchObject({ type: "number[]", notNull: true });
});
