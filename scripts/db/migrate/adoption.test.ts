import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  baselineMigrations,
  readMigrations,
  sqliteMigrationDatabase,
} from "@headwater/database/migrator";
import { MigrationProject } from "../testing/migration-project.ts";

const BEFORE = "CREATE TABLE notes (id integer PRIMARY KEY, title text)";
const AFTER = "CREATE TABLE notes (id integer PRIMARY KEY, title text, value integer)";

let project: MigrationProject;

beforeEach(() => {
  project = new MigrationProject();
});

afterEach(() => project.remove());

const up = async (): Promise<boolean[]> => {
  const adopted: boolean[] = [];
  await project.up((event) => {
    if (event.type === "done") adopted.push(event.adopted);
  });
  return adopted;
};

test("what was added before its migration was written is recorded, and keeps its values", async () => {
  await project.written(BEFORE);
  await project.up();
  (await project.connection()).exec(
    "INSERT INTO notes (title) VALUES ('x'); ALTER TABLE notes ADD COLUMN value integer; UPDATE notes SET value = 8",
  );
  await project.written(AFTER);
  expect(await up()).toEqual([true]);
  expect(await project.rows("SELECT value FROM notes")).toEqual([{ value: 8 }]);
});

test("a database from before there were migrations is taken over, or it is said what differs", async () => {
  (await project.connection()).exec(`${AFTER}; INSERT INTO notes (title) VALUES ('x')`);
  await project.written(AFTER.replace("value integer", "value text"));
  await expect(project.up()).rejects.toThrow(
    "notes.value: the column was text, is integer in the database",
  );
  expect(await project.rows("SELECT count(*) AS n FROM notes")).toEqual([{ n: 1 }]);
});

const OWN_WORDS = `
  CREATE TABLE teams (id INTEGER PRIMARY KEY, name NVARCHAR(40));
  CREATE TABLE people (id INTEGER PRIMARY KEY, team INT REFERENCES teams (id) ON DELETE CASCADE, name VARCHAR(20), paid DECIMAL(10, 2));
  INSERT INTO teams VALUES (1, 'a'), (2, 'b');
  INSERT INTO people VALUES (1, 1, 'x', 1.5), (2, 2, 'y', NULL);`;
const PULLED = `
  CREATE TABLE teams (id integer PRIMARY KEY, name text(40));
  CREATE TABLE people (id integer PRIMARY KEY, team integer REFERENCES teams (id) ON DELETE CASCADE, name text(20), paid numeric);`;

const baseline = async (until?: string) =>
  baselineMigrations(
    sqliteMigrationDatabase(await project.connection(), { busyTimeoutMs: 50 }),
    readMigrations(project.migrations),
    until,
  );

test("a database with words of its own gets a baseline, and later migrations go on from there", async () => {
  (await project.connection()).exec(OWN_WORDS);
  await project.written(PULLED, {}, "initial");
  await expect(project.up()).rejects.toThrow("bun run db:migrate baseline");
  expect(await baseline()).toEqual([expect.stringMatching(/^\d{14}_initial$/)]);
  expect(await project.rows("SELECT how FROM _headwater_migrations")).toEqual([{ how: "adopted" }]);
  await expect(baseline()).rejects.toThrow("has had migrations");
  await project.written(
    PULLED.replace("name text(40)", "name text(40) NOT NULL, motto text").replace(
      "team integer",
      "team integer NOT NULL",
    ),
    {},
    "more",
  );
  await project.up();
  expect(await project.rows("SELECT id, team, name, paid FROM people")).toEqual([
    { id: 1, team: 1, name: "x", paid: 1.5 },
    { id: 2, team: 2, name: "y", paid: null },
  ]);
  expect(await project.rows("SELECT name, motto FROM teams")).toEqual([
    { name: "a", motto: null },
    { name: "b", motto: null },
  ]);
});

test("a baseline of what isn't there is refused, and names the last that is", async () => {
  (await project.connection()).exec(OWN_WORDS);
  await project.written(PULLED, {}, "initial");
  await project.written(`${PULLED} CREATE TABLE tags (id integer PRIMARY KEY)`, {}, "tags");
  await expect(baseline()).rejects.toThrow("lacks what");
  await expect(baseline("19990101000000_never")).rejects.toThrow("There is no migration");
  const [initial] = readMigrations(project.migrations).files;
  expect(await baseline(initial?.name)).toEqual([initial?.name ?? ""]);
  await project.up();
  expect(await project.rows("SELECT count(*) AS n FROM tags")).toEqual([{ n: 0 }]);
  expect(await project.rows("SELECT count(*) AS n FROM people")).toEqual([{ n: 2 }]);
});
