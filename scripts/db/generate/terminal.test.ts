import { afterEach, beforeEach, expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTerminal } from "../testing/in-terminal.ts";
import { MigrationProject } from "../testing/migration-project.ts";

setDefaultTimeout(60_000);

/** Down, then Enter. */
const [ENTER, DOWN, CANCEL] = ["\r", "\u001B[B\r", "\u0003"];

let project: MigrationProject;

const schemaWith = (column: string): string => {
  const path = join(project.home, "schema.ts");
  writeFileSync(
    path,
    `import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
export const notes = sqliteTable("notes", { id: integer("id").primaryKey(), ${column}: text("${column}") });\n`,
  );
  return path;
};

beforeEach(async () => {
  project = new MigrationProject();
  await project.written("CREATE TABLE notes (id integer PRIMARY KEY NOT NULL, title text)");
});

afterEach(() => project.remove());

const generate = (key: string) =>
  inTerminal(
    ["generate", "next", "--schema", schemaWith("heading"), "--migrations", project.migrations],
    { DATABASE_URL: project.file },
    [key],
  );

/** The text of the migration that was written. */
const written = (): string => {
  const files = readdirSync(project.migrations).filter((name) => name.endsWith("_next.sql"));
  return files.map((name) => readFileSync(join(project.migrations, name), "utf8")).join("");
};

test.skipIf(process.platform === "win32")("a terminal asks what became of a column", async () => {
  const { seen, code } = await generate(ENTER);
  expect(seen).toContain("notes.title is no longer in the schema. What became of it?");
  expect(seen).toContain("It was renamed to notes.heading");
  expect(code).toBe(0);
  expect(written()).toContain('RENAME COLUMN "title" TO "heading"');
});

test.skipIf(process.platform === "win32")("another answer drops it", async () => {
  expect((await generate(DOWN)).code).toBe(0);
  expect(written()).toContain('DROP COLUMN "title"');
  expect(written()).not.toContain("RENAME COLUMN");
});

test.skipIf(process.platform === "win32")("no answer writes nothing", async () => {
  const { seen, code } = await generate(CANCEL);
  expect(seen).toContain("Nothing was written");
  expect(code).toBe(1);
  expect(written()).toBe("");
});

test.skipIf(process.platform === "win32")("a terminal shows how far a migration is", async () => {
  await project.up();
  (await project.connection()).exec(
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) INSERT INTO notes (id, title) SELECT i, 'note' FROM n",
  );
  await project.written(
    "CREATE TABLE notes (id integer PRIMARY KEY NOT NULL, title text NOT NULL)",
  );
  project.close();
  const { seen, code } = await inTerminal(["migrate", "up", "--migrations", project.migrations], {
    DATABASE_URL: project.file,
  });
  expect(code).toBe(0);
  expect(seen).toContain("Copying the database …");
  expect(seen).toMatch(/█+░+ +\d+ % +rebuild table notes/);
  expect(seen).toMatch(/█{24} 100 %/);
  expect(seen).toContain("1 migration done.");
});
