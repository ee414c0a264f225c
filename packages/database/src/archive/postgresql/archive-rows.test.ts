import { beforeEach, expect, test } from "bun:test";
import { readDatabaseConfig } from "../../config/config.ts";
import { openClient, type OpenedClient } from "../../drivers/postgresql-client.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import { describePostgresql } from "../../testing/describe-postgresql.ts";
import type { ArchiveRule } from "../archive-rule.ts";
import { archivePostgresqlRows } from "./archive-rows.ts";

const SCHEMA = `
CREATE SCHEMA desk;
CREATE TYPE mood AS ENUM ('calm', 'cross');
CREATE TABLE posts (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent integer REFERENCES posts ON DELETE CASCADE,
  title text, open boolean, written timestamptz NOT NULL, moods mood[], length integer GENERATED ALWAYS AS (length(title)) STORED);
CREATE TABLE desk.notes (id text PRIMARY KEY, post integer NOT NULL REFERENCES posts ON DELETE CASCADE, mood mood);
CREATE TABLE pins (id serial PRIMARY KEY, note text NOT NULL REFERENCES desk.notes ON DELETE RESTRICT);
CREATE TABLE reads (id serial PRIMARY KEY, post integer REFERENCES posts ON DELETE SET NULL);
INSERT INTO posts (parent, title, open, written, moods) VALUES
  (NULL, 'old', false, '2020-01-01', '{calm,cross}'), (1, 'its child', true, '2026-01-01', NULL),
  (NULL, 'old and pinned', false, '2020-01-01', NULL), (NULL, 'old and open', true, '2020-01-01', NULL),
  (NULL, 'new', false, '2026-01-01', NULL);
INSERT INTO desk.notes VALUES ('a', 1, 'calm'), ('b', 2, NULL), ('c', 3, NULL), ('d', 5, NULL);
INSERT INTO pins (note) VALUES ('c');
INSERT INTO reads (post) VALUES (1), (5);`;

const rule: ArchiveRule = {
  table: "posts",
  by: "written",
  olderThanDays: 1,
  where: "open = false",
};

const COUNTS = new Map([
  ["posts", 2],
  ["desk.notes", 2],
]);

/** As SIGKILL does to a client: its connection is gone in the midst of a statement. */
const END_WAITING =
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'DELETE FROM%' AND datname = current_database()";

await describePostgresql(
  "archiving on PostgreSQL",
  async (server) => server,
  (server) => {
    let open: () => Promise<OpenedClient>;
    beforeEach(async () => {
      const config = readDatabaseConfig({ DATABASE_URL: await server.createDatabase() });
      if (config.dialect === "sqlite") throw new Error("not PostgreSQL");
      open = () => openClient(config);
      await on(({ client }) => client.command(SCHEMA));
    });

    const on = async <T>(work: (opened: OpenedClient) => Promise<T>): Promise<T> => {
      const opened = await open();
      return work(opened).finally(() => opened.close());
    };
    const run = (dryRun = false, own: ArchiveRule = rule, archive = "archive") =>
      on(({ client }) =>
        archivePostgresqlRows(client, own, { archive, cutoff: "2025-01-01T00:00:00Z", dryRun }),
      );
    const values = (sql: string) => on(({ client }) => client.values(sql, []));
    const execute = (sql: string) => on(({ client }) => client.command(sql));
    const ids = async (table: string) =>
      (await values(`SELECT id FROM ${table} ORDER BY id`)).flat();

    test("moves old rows with what goes along, and lets stay what others hold", async () => {
      const { rows, held } = await run();
      expect([rows, held]).toEqual([COUNTS, 1]);
      expect([await ids("posts"), await ids("desk.notes"), await ids("pins")]).toEqual([
        [3, 4, 5],
        ["c", "d"],
        [1],
      ]);
      expect((await values("SELECT post FROM reads ORDER BY id")).flat()).toEqual([null, 5]);
      expect(await values("SELECT id, title, moods FROM archive.posts ORDER BY id")).toEqual([
        [1, "old", "{calm,cross}"],
        [2, "its child", null],
      ]);
      expect(await values('SELECT id, mood FROM archive."desk.notes" ORDER BY id')).toEqual([
        ["a", "calm"],
        ["b", null],
      ]);
      expect((await on(({ client }) => readPostgresqlStructure(client))).schemas).toEqual(["desk"]);
    });

    test("changes nothing when it is tried, and counts the same", async () => {
      expect((await run(true)).rows).toEqual(COUNTS);
      expect(await ids("posts")).toHaveLength(5);
      expect(await values("SELECT FROM pg_namespace WHERE nspname = 'archive'")).toEqual([]);
    });

    test("adds to an archive that is there, whatever has become of the columns", async () => {
      await run();
      await execute(
        `ALTER TABLE posts ADD COLUMN score numeric; ALTER TABLE posts ALTER COLUMN open TYPE text USING CASE WHEN open THEN 'yes' ELSE 'no' END;
         UPDATE posts SET open = 'no', score = 1.5; ALTER TABLE posts DROP COLUMN moods`,
      );
      const later = { ...rule, where: "open = 'no'" };
      expect((await run(false, later)).rows.get("posts")).toBe(1);
      expect(await values("SELECT id, open, score FROM archive.posts ORDER BY id")).toEqual([
        [1, "false", null],
        [2, "true", null],
        [4, "no", "1.5"],
      ]);
      expect((await run(false, later)).rows.get("posts")).toBe(0);
    });

    test("ended half way, leaves every row where it was", async () => {
      await on(async ({ client }) => {
        // The rows can be copied and not be removed as long as this one holds them.
        await client.command("BEGIN; SELECT FROM posts WHERE id = 1 FOR UPDATE");
        const moving = run();
        moving.catch(() => {});
        // What goes on is seen afresh from outside of the transaction only.
        while ((await values(END_WAITING)).length === 0);
        await expect(moving).rejects.toThrow();
        await client.command("COMMIT");
      });
      expect([await ids("posts"), await ids("desk.notes")]).toEqual([
        [1, 2, 3, 4, 5],
        ["a", "b", "c", "d"],
      ]);
      expect(await values("SELECT FROM pg_namespace WHERE nspname = 'archive'")).toEqual([]);
      expect((await run()).rows).toEqual(COUNTS);
    });

    test("refuses what it can't do, with every row where it was", async () => {
      await expect(run(false, { ...rule, table: "nowhere" })).rejects.toThrow(
        "There is no table nowhere",
      );
      await expect(run(false, rule, "desk")).rejects.toThrow("is no archive");
      await execute(
        `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
         CREATE TRIGGER keep BEFORE DELETE ON posts FOR EACH ROW EXECUTE FUNCTION keep()`,
      );
      await expect(run()).rejects.toThrow("0 rows of posts would have gone");
      expect(await ids("posts")).toHaveLength(5);
      await execute(
        "CREATE TABLE logs (id integer, at date NOT NULL) PARTITION BY RANGE (at); CREATE TABLE logs_old PARTITION OF logs DEFAULT",
      );
      await expect(run(false, { table: "logs", by: "at", olderThanDays: 1 })).rejects.toThrow(
        "logs is partitioned",
      );
    });
  },
);
