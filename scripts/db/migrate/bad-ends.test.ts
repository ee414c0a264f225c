import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from "bun:test";
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openConnection } from "@headwater/database/connection";
import { structureDifferences } from "@headwater/database/structure";
import { MigrationProject, structureOf } from "../testing/migration-project.ts";

setDefaultTimeout(120_000);

const BEFORE = `
  CREATE TABLE people (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, boss integer REFERENCES people (id) ON DELETE CASCADE, name text);
  CREATE TABLE notes (id integer PRIMARY KEY, person integer NOT NULL REFERENCES people (id) ON DELETE CASCADE, body text);
  CREATE INDEX notes_person ON notes (person);`;
const AFTER = BEFORE.replace("name text)", "name text NOT NULL)").replace(
  "body text)",
  "body text, due integer)",
);

let project: MigrationProject;
let second: string;

beforeEach(async () => {
  project = new MigrationProject();
  await project.written(BEFORE);
  await project.up();
  (await project.connection()).exec(`
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO people (boss, name) SELECT CASE WHEN i > 1 THEN i / 2 END, 'person ' || i FROM n;
    INSERT INTO notes (person, body) SELECT id, 'of ' || name FROM people;`);
  second = await project.written(AFTER, {}, "change");
});

afterEach(() => project.remove());

const everything = async () => ({
  people: await project.rows("SELECT id, boss, name FROM people ORDER BY id"),
  notes: await project.rows("SELECT id, person, body FROM notes ORDER BY id"),
});

/** The migration fails with these words, and the database is as it was. */
const expectUnharmed = async (...words: readonly string[]): Promise<void> => {
  const [rows, structure] = [await everything(), await project.structure()];
  const message = await project.up().then(
    () => "it went through",
    (error: Error) => error.message,
  );
  for (const word of words) expect(message).toContain(word);
  expect(await everything()).toEqual(rows);
  expect(structureDifferences(structure, await project.structure())).toEqual([]);
};

const expectUpWorks = async (): Promise<void> => {
  const rows = await everything();
  await project.up();
  expect(await everything()).toEqual(rows);
  expect(structureDifferences(await structureOf(AFTER), await project.structure())).toEqual([]);
};

const killAt = async (event: number): Promise<{ killed: boolean }> => {
  const child = Bun.spawn(
    [
      process.execPath,
      join(import.meta.dirname, "testing/migrate-until-killed.ts"),
      project.file,
      project.migrations,
      String(event),
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  await child.exited;
  return { killed: child.signalCode === "SIGKILL" };
};

const isRoot = process.getuid?.() === 0;
const STEP_DOWN = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
/** Whether the runtime can be run by somebody without root's rights. */
const canStepDown =
  isRoot &&
  Bun.which("setpriv") !== null &&
  Bun.spawnSync([...STEP_DOWN, process.execPath, "--version"]).exitCode === 0;

/** Migrates in a process that is started by these words. */
const migrateAs = async (...words: readonly string[]) => {
  const program = join(import.meta.dirname, "testing/migrate-until-killed.ts");
  const child = Bun.spawn(
    [...words, process.execPath, program, project.file, project.migrations, "-1"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const said = await new Response(child.stderr).text();
  return { code: await child.exited, said };
};

test("killed at any step, it has lost nothing, and the next attempt goes through", async () => {
  const rows = await everything();
  const kept = await project.structure();
  const wanted = await structureOf(AFTER);
  for (let event = 0; ; event++) {
    project.close();
    const { killed } = await killAt(event);
    expect(await everything()).toEqual(rows);
    expect(await project.rows("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    if (!killed) break;
    // Until the last word, nothing has happened; then all of it has.
    const structure = await project.structure();
    const from = structureDifferences(kept, structure).length;
    expect(Math.min(from, structureDifferences(wanted, structure).length)).toBe(0);
  }
  expect(structureDifferences(wanted, await project.structure())).toEqual([]);
});

describe("nothing is lost, and it is said what to do", () => {
  test("when the disk is full", async () => {
    const connection = await project.connection();
    const [pages] = connection.values("PRAGMA page_count");
    connection.exec(`PRAGMA max_page_count = ${Number(pages?.[0]) + 4}`);
    await expectUnharmed("The disk is full: make room", "no row was lost");
    connection.exec("PRAGMA max_page_count = 1000000");
    await expectUpWorks();
  });

  test("when another program holds the database", async () => {
    const other = await openConnection({ path: project.file });
    other.run("BEGIN IMMEDIATE");
    await expectUnharmed("is locked by another program", "nothing was changed");
    other.run("ROLLBACK");
    other.close();
    await expectUpWorks();
  });

  test("when another migrator is at work", async () => {
    const other = await openConnection({ path: `${project.file}-migrating` });
    other.run("BEGIN IMMEDIATE");
    await expectUnharmed("Another process is migrating", "nothing was done");
    other.run("ROLLBACK");
    other.close();
    await expectUpWorks();
  });

  test("when a statement of the file has a fault", async () => {
    const text = readFileSync(second, "utf8");
    writeFileSync(second, text.replace("-- +migrate Down", "SELEC 1;\n\n-- +migrate Down"));
    await expectUnharmed(`${second}:`, "syntax error", "Correct the file and try again");
    writeFileSync(second, text);
    await expectUpWorks();
  });

  test("when a statement loses rows and doesn't say so", async () => {
    const text = readFileSync(second, "utf8");
    const add = (sql: string) =>
      writeFileSync(second, text.replace("-- +migrate Down", `${sql}\n\n-- +migrate Down`));
    add("DELETE FROM notes WHERE id < 11;");
    await expectUnharmed("notes had 2000 rows and would have 1990", "rows: <table> may change");
    add("DELETE FROM people WHERE id = 2000;\n-- rows: people may change");
    await expectUnharmed("1 of notes to people");
    add("-- rows: notes may change\n-- data: drop the first\nDELETE FROM notes WHERE id < 11;");
    await project.up();
    expect(await project.rows("SELECT count(*) AS n FROM notes")).toEqual([{ n: 1990 }]);
  });

  test("when a file that was applied is edited, or gone, or another comes before it", async () => {
    const [first] = (await project.rows("SELECT name FROM _headwater_migrations")).map(({ name }) =>
      String(name),
    );
    const path = join(project.migrations, `${first ?? ""}.sql`);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text}-- more\n`);
    await expectUnharmed("was changed after it had been applied", "bun run db:generate");
    writeFileSync(path, text);
    renameSync(path, `${path}.away`);
    await expectUnharmed("its file is gone", "Bring it back");
    renameSync(`${path}.away`, path);
    const older = join(project.migrations, "20200101000000_older.sql");
    writeFileSync(older, "-- +migrate Up\nSELECT 1;\n-- +migrate Down\n-- irreversible: nothing\n");
    await expectUnharmed("is older than what has been applied", "--rebase 20200101000000_older");
    rmSync(older);
    await expectUpWorks();
  });

  test("when two migrations were made from one, until one of them is made anew on top", async () => {
    const text = readFileSync(second, "utf8");
    writeFileSync(
      second,
      text.replace(
        "-- +migrate Down",
        "-- data: mark\nUPDATE notes SET body = body || '!';\n\n-- +migrate Down",
      ),
    );
    const name = (second.split("/").at(-1) ?? "").replace(".sql", "");
    const later = name
      .replace(/^\d+/, (stamp) => String(Number(stamp) + 1))
      .replace("change", "other");
    const snapshot = JSON.parse(
      readFileSync(join(project.migrations, "snapshots", `${name.slice(0, 14)}.json`), "utf8"),
    );
    const other = `${BEFORE} CREATE TABLE tags (id integer PRIMARY KEY);`;
    writeFileSync(
      join(project.migrations, "snapshots", `${later.slice(0, 14)}.json`),
      JSON.stringify({ ...snapshot, migration: later, structure: await structureOf(other) }),
    );
    writeFileSync(
      join(project.migrations, `${later}.sql`),
      "-- +migrate Up\n-- step: create table tags\nCREATE TABLE tags (id integer PRIMARY KEY);\n-- +migrate Down\n-- step: drop table tags\nDROP TABLE tags;\n",
    );
    await expectUnharmed("two branches met", `--rebase ${later}`);
    const both = `${AFTER} CREATE TABLE tags (id integer PRIMARY KEY);`;
    const made = await project.generate(both, {}, undefined, name);
    expect(made).toMatchObject({
      outcome: "written",
      steps: expect.arrayContaining(["rebuild table people", "mark"]),
    });
    await project.up();
    expect(structureDifferences(await structureOf(both), await project.structure())).toEqual([]);
    expect(await project.rows("SELECT body FROM notes WHERE id = 1")).toEqual([
      { body: "of person 1!" },
    ]);
  });

  test("when the database file is damaged", async () => {
    project.close();
    const bytes = readFileSync(project.file);
    bytes.fill(0x5a, 4096 * 3, 4096 * 9);
    writeFileSync(project.file, bytes);
    const damaged = readFileSync(project.file);
    await expect(project.up()).rejects.toThrow(/Nothing was migrated|damaged/);
    project.close();
    expect(readFileSync(project.file).equals(damaged)).toBe(true);
  });

  test.skipIf(isRoot && !canStepDown)("when the folder can't be written", async () => {
    const before = await everything();
    project.close();
    chmodSync(project.home, 0o555);
    const { code, said } = await migrateAs(...(isRoot ? STEP_DOWN : []));
    chmodSync(project.home, 0o755);
    expect(code).not.toBe(0);
    expect(said).toMatch(/can't be (written|opened)|read-only|readonly/i);
    expect(await everything()).toEqual(before);
    await expectUpWorks();
  });

  test.skipIf(process.platform === "win32")("when there is no room for the copy", async () => {
    const before = await everything();
    (await project.connection()).values("PRAGMA wal_checkpoint(TRUNCATE)");
    project.close();
    // No file may become larger than half of what the database is.
    const { code, said } = await migrateAs(
      "sh",
      "-c",
      `trap '' XFSZ; ulimit -f 100; exec "$@"`,
      "sh",
    );
    expect(code).not.toBe(0);
    expect(said).toContain("Nothing was migrated");
    expect(said).toContain("see that the disk has room");
    expect(readdirSync(join(project.home, "backups"))).toEqual([]);
    expect(await everything()).toEqual(before);
    await expectUpWorks();
  });
});
