import { afterEach, beforeEach, expect, test } from "bun:test";
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
