import { Database } from "bun:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../setup/ensure-installed.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
import { structureOf, withDatabase } from "../structure/read-database.ts";
import { emitSchema } from "./emit-schema.ts";
import { pullDatabase } from "./pull-database.ts";
import { comparable } from "./testing/comparable-sqlite.ts";

/** `UPDATE_GOLDENS=1 bun test scripts/db/pull` writes what is pulled in place of comparing it. */
const update = process.env["UPDATE_GOLDENS"] === "1";

const testdata = join(import.meta.dir, "testdata");
const cases = readdirSync(testdata).filter((name) => !name.startsWith("postgresql"));

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-pull-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const makeDatabase = (name: string, sql: string): string => {
  const path = join(folder, `${name}.db`);
  rmSync(path, { force: true });
  const database = new Database(path);
  database.run(sql);
  database.close();
  return path;
};

const pull = async (...words: string[]) => {
  const child = Bun.spawn([process.execPath, join(root, "scripts/db.ts"), "pull", ...words], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { out, error, code };
};

describe.each(cases)("the database %s", (name) => {
  const golden = join(testdata, name, "schema.ts");
  let path = "";

  beforeAll(() => {
    path = makeDatabase(name, readFileSync(join(testdata, name, "database.sql"), "utf8"));
  });

  test("is pulled as expected, and not touched", async () => {
    const before = readFileSync(path);
    const { text } = await emitSchema(await withDatabase(path, pullDatabase));
    if (update) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
    expect(readFileSync(path).equals(before)).toBe(true);
  }, 60_000);

  test("is the one that its schema makes", async () => {
    const live = await withDatabase(path, structureOf);
    const made = await structureOfModel(await readModel([golden]));
    expect(comparable(made)).toEqual(comparable(live));
  }, 60_000);
});

describe("bun run db:pull", () => {
  test("says what is left out, and where it writes", async () => {
    const path = makeDatabase(
      "notes",
      `CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT COLLATE NOCASE);
       CREATE TRIGGER touched AFTER INSERT ON note BEGIN SELECT 1; END;
       CREATE VIRTUAL TABLE words USING fts5(title);`,
    );
    const { out, code } = await pull(path);
    expect(code).toBe(0);
    expect(out).toContain("Read 1 table and 0 views");
    expect(out).toContain("note: The trigger touched is left out");
    expect(out).toContain("note: title compares by COLLATE NOCASE, which Drizzle can't say");
    expect(out).toContain("The virtual table words (fts5)");
    expect(out).toContain(`Wrote ${join(folder, "schema.ts")}`);
  }, 60_000);

  test("keeps a file that is there unless told otherwise", async () => {
    const path = makeDatabase("kept", "CREATE TABLE t (id INTEGER PRIMARY KEY)");
    writeFileSync(join(folder, "kept.ts"), "mine");
    const { error, code } = await pull(path, "--out", "kept.ts");
    expect([code, error]).toEqual([1, expect.stringContaining("kept.ts is there already")]);
    expect(readFileSync(join(folder, "kept.ts"), "utf8")).toBe("mine");
    expect((await pull(path, "--out", "kept.ts", "--force")).code).toBe(0);
    expect(readFileSync(join(folder, "kept.ts"), "utf8")).toContain('sqliteTable("t"');
  }, 60_000);

  test("refuses a database without tables, and one that isn't named", async () => {
    const empty = makeDatabase("empty", "PRAGMA user_version = 1");
    const { error, code } = await pull(empty, "--out", "none.ts");
    expect([code, error]).toEqual([1, expect.stringContaining("The database has no tables")]);
    expect((await pull()).code).toBe(2);
  }, 60_000);

  test("a server that can't be reached is named, its password is not", async () => {
    const url = "postgres://me:secret@127.0.0.1:1/shop";
    const error: unknown = await withDatabase(url, structureOf).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("The database 127.0.0.1:1/shop can't be reached");
    expect(String(error)).not.toContain("secret");
  });
});
