import { expect, test } from "bun:test";
import { openPostgresql, type PostgresqlPool } from "../drivers/postgresql.ts";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import type { EmbeddedPostgresql } from "../testing/embedded-postgresql.ts";
import type { TableDdl } from "./ddl.ts";
import { syncPostgresql } from "./sync-postgresql.ts";

const tableOf = (
  table: string,
  columns: Record<string, string>,
  rest: Partial<TableDdl> = {},
): TableDdl => ({
  table,
  create: `CREATE TABLE ${rest.schema === undefined ? "" : `"${rest.schema}".`}"${table}" (\n  ${Object.values(columns).join(",\n  ")}\n)`,
  columns,
  indexes: {},
  ...rest,
});

const id = '"id" integer PRIMARY KEY';
const mood = (words: string) => ({
  "schema app": 'CREATE SCHEMA IF NOT EXISTS "app"',
  "type app.mood": `CREATE TYPE "app"."mood" AS ENUM (${words})`,
});
const hens = (requires = mood("'glad', 'sad'"), more: Record<string, string> = {}) =>
  tableOf(
    "hens",
    { id, mood: '"mood" "app"."mood"', egg_id: '"egg_id" integer', ...more },
    {
      schema: "app",
      requires,
      indexes: { hens_mood_idx: 'CREATE INDEX "hens_mood_idx" ON "app"."hens" ("mood")' },
      constraints: {
        hens_egg_fk:
          'ALTER TABLE "app"."hens" ADD CONSTRAINT "hens_egg_fk" FOREIGN KEY ("egg_id") REFERENCES "eggs" ("id")',
      },
    },
  );
const eggs = tableOf(
  "eggs",
  { id, hen_id: '"hen_id" integer NOT NULL' },
  {
    constraints: {
      eggs_hen_fk:
        'ALTER TABLE "eggs" ADD CONSTRAINT "eggs_hen_fk" FOREIGN KEY ("hen_id") REFERENCES "app"."hens" ("id")',
    },
  },
);

const prepare = async (server: EmbeddedPostgresql) => server;

await describePostgresql("bringing a PostgreSQL database to its schema", prepare, (server) => {
  const within = async (
    work: (pool: PostgresqlPool, run: (sql: string) => Promise<unknown>) => Promise<void>,
  ) => {
    const pool = openPostgresql({ url: await server.createDatabase(), poolMax: 2 });
    const run = async (sql: string) => {
      const client = await pool.acquire();
      try {
        return await client.rows({ sql, parameters: [] });
      } finally {
        client.release();
      }
    };
    try {
      await work(pool, run);
    } finally {
      await pool.close();
    }
  };

  test("makes schemas, types, tables, indexes, and foreign keys that form a circle; then nothing", () =>
    within(async (pool, run) => {
      expect((await syncPostgresql(pool, [hens(), eggs])).created).toEqual(["hens", "eggs"]);
      await run(`INSERT INTO app.hens VALUES (1, 'sad')`);
      await run("INSERT INTO eggs VALUES (1, 1)");
      await expect(run("INSERT INTO eggs VALUES (2, 7)")).rejects.toThrow("eggs_hen_fk");
      const again = await syncPostgresql(pool, [hens(), eggs]);
      expect([again.created, again.added, again.indexed]).toEqual([[], [], []]);
    }));

  test("adds columns and words of an enum, and keeps what the schema has lost", () =>
    within(async (pool, run) => {
      await syncPostgresql(pool, [hens(), eggs]);
      await run(`INSERT INTO app.hens VALUES (1, 'sad')`);
      const more = hens(mood("'calm', 'glad', 'odd', 'sad'"), { name: '"name" text' });
      expect((await syncPostgresql(pool, [more, eggs])).added).toEqual(["hens.name"]);
      await run(`INSERT INTO app.hens VALUES (2, 'odd', NULL, 'x')`);
      const order = await run("SELECT id FROM app.hens ORDER BY mood");
      expect(order).toEqual([{ id: 2 }, { id: 1 }]);
      expect((await syncPostgresql(pool, [more])).kept).toEqual(["eggs"]);
    }));

  test("refuses what would lose data, names all of it, and changes nothing", () =>
    within(async (pool, run) => {
      await syncPostgresql(pool, [hens(), eggs]);
      await run(`INSERT INTO app.hens VALUES (1, 'sad')`);
      const other = tableOf("new", { id });
      const fewer = hens(mood("'glad'"));
      const changed = tableOf("eggs", { id, hen_id: '"hen_id" text' });
      const refused = syncPostgresql(pool, [other, changed]);
      await expect(refused).rejects.toThrow(/eggs.hen_id: its definition has changed/);
      await expect(syncPostgresql(pool, [fewer])).rejects.toThrow("words were taken away or moved");
      const needed = hens(undefined, { age: '"age" integer NOT NULL' });
      await expect(syncPostgresql(pool, [needed])).rejects.toThrow("hens.age: it can't be made");
      expect(await run("SELECT to_regclass('new') AS found")).toEqual([{ found: null }]);
    }));

  test("what the server doesn't have is named", () =>
    within(async (pool) => {
      const requires = { "extension nonsense": 'CREATE EXTENSION IF NOT EXISTS "nonsense"' };
      const refused = syncPostgresql(pool, [tableOf("t", { id }, { requires })]);
      await expect(refused).rejects.toThrow(/extension nonsense: the server doesn't have it/);
    }));

  test("a table that somebody else has made is left as it is, and must be like the schema", () =>
    within(async (pool, run) => {
      await run("CREATE TABLE eggs (id serial PRIMARY KEY, hen_id integer NOT NULL, more text)");
      const own = tableOf("eggs", eggs.columns);
      expect((await syncPostgresql(pool, [own])).created).toEqual([]);
      const wide = tableOf("eggs", { id, hen_id: '"hen_id" varchar(20)' });
      await expect(syncPostgresql(pool, [wide])).rejects.toThrow(
        "eggs.hen_id: it is integer in the database and character varying(20) in the schema",
      );
      const longer = tableOf("eggs", { ...eggs.columns, size: '"size" integer' });
      await expect(syncPostgresql(pool, [longer])).rejects.toThrow("eggs.size: the table, which");
    }));

  test("a table that a migration has made gets what the schema has beyond it", () =>
    within(async (pool, run) => {
      await run("CREATE SCHEMA app");
      await run("CREATE TYPE app.mood AS ENUM ('glad', 'sad')");
      await run(
        "CREATE TABLE app.hens (id integer PRIMARY KEY, mood app.mood, egg_id integer, more text)",
      );
      await run("CREATE TABLE eggs (id integer PRIMARY KEY, hen_id integer NOT NULL)");
      await run("INSERT INTO app.hens (id, mood, more) VALUES (1, 'sad', 'kept')");
      const wanted = hens(mood("'glad', 'so so', 'sad'"), { name: '"name" text' });
      await expect(syncPostgresql(pool, [wanted, eggs])).rejects.toThrow("hens.name: the table");
      await run("CREATE TABLE _headwater_migrations (name text)");
      await run("INSERT INTO _headwater_migrations VALUES ('20260101000000_first')");
      expect(await syncPostgresql(pool, [wanted, eggs])).toMatchObject({
        created: [],
        added: ["hens.name"],
        kept: ["hens.more"],
        indexed: ["hens_mood_idx"],
      });
      expect(await run("SELECT mood::text, name, more FROM app.hens")).toEqual([
        { mood: "sad", name: null, more: "kept" },
      ]);
      await run("UPDATE app.hens SET mood = 'so so'");
      await expect(run("INSERT INTO eggs VALUES (1, 7)")).rejects.toThrow("eggs_hen_fk");
      expect(await syncPostgresql(pool, [wanted, eggs])).toMatchObject({ added: [], indexed: [] });
    }));

  test("what a migration has made otherwise, or without a constraint, is told", () =>
    within(async (pool, run) => {
      await run("CREATE TABLE eggs (id integer PRIMARY KEY, hen_id text NOT NULL)");
      await run("CREATE TABLE _headwater_migrations (name text)");
      await run("INSERT INTO _headwater_migrations VALUES ('20260101000000_first')");
      const plain = tableOf("eggs", eggs.columns);
      await expect(syncPostgresql(pool, [plain])).rejects.toThrow(
        "eggs.hen_id: it is text in the database and integer in the schema",
      );
      const checked = tableOf("eggs", {
        id,
        hen_id: '"hen_id" text NOT NULL',
        named: "CONSTRAINT \"named\" CHECK (hen_id <> '')",
      });
      const { named: _, ...columns } = checked.columns;
      await expect(syncPostgresql(pool, [{ ...checked, columns }])).rejects.toThrow(
        "eggs (named): the table, which a migration has made, lacks the constraint",
      );
    }));

  test("two processes at once make each table once", () =>
    within(async (pool) => {
      const reports = await Promise.all([
        syncPostgresql(pool, [hens(), eggs]),
        syncPostgresql(pool, [hens(), eggs]),
      ]);
      expect(reports.map(({ created }) => created.length).toSorted()).toEqual([0, 2]);
    }));
});
