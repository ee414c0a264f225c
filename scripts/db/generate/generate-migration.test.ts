import { afterEach, beforeEach, expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readDatabaseConfig } from "@headwater/database/config";
import { readMigrations } from "@headwater/database/migrator";
import { MigrationProject } from "../testing/migration-project.ts";
import { amended } from "./amended.ts";
import { readDecisions } from "./decisions.ts";

const BEFORE = "CREATE TABLE notes (id integer PRIMARY KEY, title text, size integer)";

let project: MigrationProject;

beforeEach(async () => {
  project = new MigrationProject();
  await project.written(BEFORE);
});

afterEach(() => project.remove());

const refused = async (script: string): Promise<readonly string[]> => {
  const made = await project.generate(script);
  expect(readdirSync(project.migrations).filter((file) => file.endsWith(".sql"))).toHaveLength(1);
  return made.outcome === "refused" ? made.reasons : [made.outcome];
};

test("nothing to do writes nothing", async () => {
  expect(
    await project.generate("create table notes(id INTEGER primary key,title TEXT,size INTEGER)"),
  ).toEqual({
    outcome: "nothing",
  });
  expect(readdirSync(project.migrations)).toHaveLength(2);
});

test("names come from what is done, and each is later than the last, whatever the clock says", async () => {
  await project.written(`${BEFORE}; CREATE TABLE tags (id integer PRIMARY KEY)`);
  await project.written(
    `${BEFORE}; CREATE TABLE tags (id integer PRIMARY KEY, word text)`,
    {},
    "Add Word",
  );
  const names = readdirSync(project.migrations).filter((file) => file.endsWith(".sql"));
  expect(names.toSorted().map((name) => name.slice(15))).toEqual([
    "initial.sql",
    "create_table_tags.sql",
    "add_word.sql",
  ]);
  expect(new Set(names.map((name) => name.slice(0, 14))).size).toBe(3);
  await expect(
    project.generate(
      BEFORE.replace("title", "name"),
      readDecisions({ rename: ["notes.title:notes.name"], drop: ["tags"], fill: [] }),
      "../x",
    ),
  ).rejects.toThrow("can't be a migration's name");
});

test("a drop beside an addition may be a rename, and is never guessed", async () => {
  expect(await refused(BEFORE.replace("title", "name"))).toEqual([
    "notes.title is gone, and there is something new that it may have become: say --rename notes.title:notes.name, or --drop notes.title if it may be lost",
  ]);
  expect(await refused(BEFORE.replace("notes", "memos"))).toEqual([
    "notes is gone, and there is something new that it may have become: say --rename notes:memos, or --drop notes if it may be lost",
  ]);
});

test("a drop alone wants to be confirmed", async () => {
  expect(await refused(BEFORE.replace(", size integer", ""))).toEqual([
    "notes.size would be dropped with what is in it: say --drop notes.size if it may be lost",
  ]);
});

test("a new column that rows have no value for names its ways out", async () => {
  const wanted = BEFORE.replace("size integer", "size integer, kind text NOT NULL");
  expect((await refused(wanted))[0]).toContain("--fill 'notes.kind=<SQL expression>'");
  const decisions = readDecisions({ rename: [], drop: [], fill: ["notes.kind='k' || size"] });
  await project.up();
  (await project.connection()).exec("INSERT INTO notes (title, size) VALUES ('x', 4)");
  await project.written(wanted, decisions);
  await project.up();
  expect(await project.rows("SELECT * FROM notes")).toEqual([
    { id: 1, title: "x", size: 4, kind: "k4" },
  ]);
});

test("the newest migration is made anew while it isn't applied, with the steps of one's own", async () => {
  await project.up();
  const config = readDatabaseConfig({ DATABASE_URL: `file:${project.file}` });
  const newest = () => amended(readMigrations(project.migrations), config);
  await expect(newest()).rejects.toThrow(/initial is applied in .*db:migrate down/);

  const first = await project.written(
    BEFORE.replace("size integer", "size integer, effort integer"),
  );
  const text = readFileSync(first, "utf8");
  const own = "-- data: estimate\nUPDATE notes SET effort = size;\n\n-- +migrate Down";
  writeFileSync(first, text.replace("-- +migrate Down", own));
  const after = BEFORE.replace("size integer", "size integer, effort integer, due text");
  const old = await newest();
  const made = await project.generate(after, {}, undefined, old);
  const names = readdirSync(project.migrations).filter((file) => file.endsWith(".sql"));
  expect(names).toHaveLength(2);
  expect(names).not.toContain(`${old}.sql`);
  if (made.outcome !== "written") throw new Error(made.outcome);
  const anew = readFileSync(made.path, "utf8");
  expect(anew).toContain("UPDATE notes SET effort = size");
  expect(made.steps.filter((step) => step.includes("notes"))).toHaveLength(2);
  await project.up();
  await expect(newest()).rejects.toThrow("is applied in");

  await project.down();
  expect(await newest()).toBe(basename(made.path, ".sql"));
});

test("one that has come to change nothing is not written anew, and may be deleted", async () => {
  const path = await project.written(BEFORE.replace("size integer", "size integer, due text"));
  const old = basename(path, ".sql");
  expect(await project.generate(BEFORE, {}, undefined, old)).toEqual({
    outcome: "refused",
    reasons: [
      `without ${old} the migrations lead to the schema already: delete it, and snapshots/${old}.json`,
    ],
  });
  expect(existsSync(path)).toBe(true);
});

test("flags that speak of nothing are refused", async () => {
  const words = { rename: ["notes.titel:notes.name"], drop: ["tags"], fill: [] };
  const made = await project.generate(BEFORE.replace("title", "name"), readDecisions(words));
  expect(made.outcome === "refused" && made.reasons).toEqual([
    "--rename notes.titel: the last snapshot has no such table or column",
    "--drop tags: the last snapshot has no such table or column",
  ]);
  expect(() => readDecisions({ rename: ["x"], drop: [], fill: [] })).toThrow("--rename old:new");
});
