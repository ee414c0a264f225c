import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, DRIVER_NAMES } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";
import { archiveSqliteRows } from "./archive-rows.ts";
import type { ArchiveRule } from "../archive-rule.ts";

const SCHEMA = `
CREATE TABLE posts (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES posts (id) ON DELETE CASCADE,
  title TEXT, open INTEGER, written INTEGER NOT NULL, length INTEGER AS (length(title)));
CREATE TABLE notes (id TEXT PRIMARY KEY, post INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE);
CREATE TABLE pins (id INTEGER PRIMARY KEY, note TEXT NOT NULL REFERENCES notes (id) ON DELETE RESTRICT);
CREATE TABLE reads (id INTEGER PRIMARY KEY, post INTEGER REFERENCES posts (id) ON DELETE SET NULL);
INSERT INTO posts (id, parent, title, open, written) VALUES
  (1, NULL, 'old', 0, 10), (2, 1, 'its child', 1, 99), (3, NULL, 'old and pinned', 0, 10),
  (4, NULL, 'old and open', 1, 10), (5, NULL, 'new', 0, 99);
INSERT INTO notes VALUES ('a', 1), ('b', 2), ('c', 3), ('d', 5);
INSERT INTO pins (note) VALUES ('c');
INSERT INTO reads (post) VALUES (1), (5);`;

const rule: ArchiveRule = { table: "posts", by: "written", olderThanDays: 1, where: "open = 0" };

describe.each([...DRIVER_NAMES])("archiving on %s", (driver) => {
  let folder: string;
  let archive: string;
  let connection: Connection;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-archive-"));
    archive = join(folder, "archive/old.db");
    connection = await openConnection({ path: join(folder, "live.db") }, driver);
    connection.exec(SCHEMA);
  });
  afterEach(() => {
    connection.close();
    rmSync(folder, { recursive: true });
  });

  const run = (dryRun = false, own: ArchiveRule = rule) =>
    archiveSqliteRows(connection, own, { archive, cutoff: 50, dryRun });
  const ids = (table: string) => connection.values(`SELECT id FROM ${table} ORDER BY id`).flat();
  const kept = async (table: string) => {
    const reader = await openConnection({ path: archive }, driver);
    const rows = reader.rows(`SELECT * FROM ${table} ORDER BY id`);
    reader.close();
    return rows;
  };

  test("moves old rows with what goes along, and lets stay what others hold", async () => {
    const { rows, held } = run();
    expect([[...rows], held]).toEqual([
      [
        ["posts", 2],
        ["notes", 2],
      ],
      1,
    ]);
    expect([ids("posts"), ids("notes"), ids("pins")]).toEqual([[3, 4, 5], ["c", "d"], [1]]);
    expect(connection.values("SELECT post FROM reads ORDER BY id").flat()).toEqual([null, 5]);
    expect(await kept("posts")).toMatchObject([
      { id: 1, parent: null, title: "old", open: 0, written: 10, archived_at: expect.any(String) },
      { id: 2, parent: 1, title: "its child" },
    ]);
    expect((await kept("notes")).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("changes nothing when it is tried, and counts the same", () => {
    expect(run(true).rows).toEqual(
      new Map([
        ["posts", 2],
        ["notes", 2],
      ]),
    );
    expect([ids("posts").length, existsSync(archive)]).toEqual([5, false]);
  });

  test("adds to an archive that is there, and takes in columns that came later", async () => {
    run();
    connection.exec(
      "ALTER TABLE posts ADD COLUMN mood TEXT; UPDATE posts SET open = 0, mood = 'calm'",
    );
    expect(run().rows.get("posts")).toBe(1);
    expect((await kept("posts")).map(({ id, mood }) => [id, mood])).toEqual([
      [1, null],
      [2, null],
      [4, "calm"],
    ]);
    expect(run().rows.get("posts")).toBe(0);
  });

  test("loses nothing when the archive can't be written", () => {
    const wrong = { archive: "/dev/null/old.db", cutoff: 50, dryRun: false };
    expect(() => archiveSqliteRows(connection, rule, wrong)).toThrow();
    expect(ids("posts")).toHaveLength(5);
    expect(() => run(false, { ...rule, table: "nowhere" })).toThrow("There is no table nowhere");
  });
});
