import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { project } from "../../codegen/project.ts";

setDefaultTimeout(60_000);

const explain = async (schema: string | null, ...options: string[]) => {
  const files = schema === null ? [] : [join(import.meta.dir, "testdata", schema)];
  const child = Bun.spawn(
    [process.execPath, join(project.root, "scripts/db.ts"), "explain", ...files, ...options],
    {
      env: { ...process.env, DATABASE_URL: ":memory:", DIRECT_URL: "" },
      stdout: "pipe",
      stderr: "pipe",
    },
  );
  const [out, error] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code: await child.exited, out, error };
};

interface Line {
  readonly path: string;
  readonly fault: string | null;
  readonly index?: { readonly sql: string; readonly drizzle: string };
}

const faults = (out: string): Line[] =>
  (JSON.parse(out) as Line[]).filter(({ fault }) => fault !== null);

test("a foreign key without an index is found in every path that goes by it, and the index is named", async () => {
  const { code, out } = await explain("library.ts", "--json");
  expect(code).toBe(1);
  const index = {
    sql: "CREATE INDEX books_author_id_idx ON books (author_id)",
    drizzle: 'index("books_author_id_idx").on(table.authorId)',
  };
  expect(faults(out)).toMatchObject([
    { path: "include authors.books", fault: "scan", index },
    { path: "findByAuthorId", fault: "scan", index },
  ]);
});

test("PostgreSQL is asked as SQLite is, and sorts texts by an index of its own kind only", async () => {
  const { code, out } = await explain("postgresql-library.ts", "--json");
  expect(code).toBe(1);
  const byName = { sql: 'CREATE INDEX authors_name_idx ON authors (name COLLATE "C")' };
  expect(faults(out)).toMatchObject([
    { path: "sort name", fault: "sort", index: byName },
    { path: "sort -name", fault: "sort", index: byName },
    { path: "include authors.books", fault: "scan" },
    { path: "findByAuthorId", fault: "scan" },
  ]);
});

test("no generated path of this project reads a whole table", async () => {
  const { code, out, error } = await explain(null);
  expect(error).toBe("");
  expect(out).toMatch(/(\d+) of \1 paths are served by a key or an index/);
  expect(code).toBe(0);
});

test("a schema that can't be read is told", async () => {
  const { code, error } = await explain("nowhere.ts");
  expect(code).toBe(1);
  expect(error).toContain("nowhere.ts");
});
