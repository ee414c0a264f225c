import { Database } from "bun:sqlite";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openReadOnly } from "./open-read-only.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-read-only-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a database is read, and can't be written", () => {
  const path = join(folder, "there.db");
  const database = new Database(path);
  database.run("CREATE TABLE t (id INTEGER PRIMARY KEY)");
  database.close();
  const source = openReadOnly(path);
  expect(source.rows("SELECT name FROM sqlite_schema WHERE type = ?", ["table"])).toEqual([
    { name: "t" },
  ]);
  expect(() => source.rows("DROP TABLE t")).toThrow("readonly");
  source.close();
});

test("a database that is missing is said to be, and not made", () => {
  const path = join(folder, "missing.db");
  expect(() => openReadOnly(path)).toThrow(`There is no database at ${path}: check the path`);
  expect(existsSync(path)).toBe(false);
});

test("a folder and a file of another kind are told from a database", () => {
  expect(() => openReadOnly(folder)).toThrow(`${folder} is a folder`);
  const text = join(folder, "text.db");
  writeFileSync(text, "no database, but longer than a header of one is: ".repeat(20));
  expect(() => openReadOnly(text)).toThrow("is not an SQLite database, or is encrypted");
});
