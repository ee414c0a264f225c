import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@headwater/database";
import { readDatabaseConfig } from "@headwater/database/config";
import {
  MIGRATIONS,
  migrateDown,
  migrateUp,
  openForMigration,
  readMigrations,
  verifyMigrations,
} from "@headwater/database/migrator";
import { openPostgresql } from "@headwater/database/postgresql";
import { runSeed } from "@headwater/database/seeds";
import { setNamed } from "@headwater/database/seeds/sets";
import { tryPostgresql } from "@headwater/database/testing/postgresql";
import { NO_DECISIONS } from "../generate/decisions.ts";
import { generateMigration } from "../generate/generate-migration.ts";
import { planSteps } from "../generate/postgresql/plan-steps.ts";
import { MigrationProject } from "../testing/migration-project.ts";

setDefaultTimeout(120_000);

let project: MigrationProject;

beforeEach(() => {
  project = new MigrationProject();
});

afterEach(() => project.remove());

const verify = (url: string, folder: string) =>
  verifyMigrations(readDatabaseConfig({ DATABASE_URL: url }), readMigrations(folder), planSteps);

const faultsOf = async (url = project.file) =>
  (await verify(url, project.migrations)).findings.flatMap(({ faults }) => faults);

const migrated = async <T>(
  url: string,
  work: (opened: Awaited<ReturnType<typeof openForMigration>>) => Promise<T>,
): Promise<T> => {
  const opened = await openForMigration(readDatabaseConfig({ DATABASE_URL: url }));
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
};

const write = (name: string, up: string, down: string): void => {
  mkdirSync(project.migrations, { recursive: true });
  writeFileSync(
    join(project.migrations, `${name}.sql`),
    `-- +migrate Up\n${up}\n\n-- +migrate Down\n${down}\n`,
  );
};

/** Names of what stays behind in the folder for temporary files. */
const leftovers = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("headwater-verify-"));

test("the migrations that are shipped are proved on the rows that are shipped, applied or pending", async () => {
  const folder = readMigrations(MIGRATIONS);
  await migrated(project.file, ({ database }) => migrateUp(database, folder));
  const database = await openDatabase({ url: project.file });
  await runSeed(database, setNamed("development"));
  const tickets = await database.repositories.tickets.count();
  await database.close();
  const before = leftovers();

  for (const pending of [0, 1, folder.files.length]) {
    await migrated(project.file, async ({ database: own }) => {
      if (pending === 1) await migrateDown(own, folder, 1, { snapshot: false });
    });
    // With nothing applied there is nothing to lose: an empty database has all of them pending.
    const url = pending > 1 ? join(project.home, "empty.db") : project.file;
    if (pending > 1) await migrated(url, async () => {});
    const { migrations, findings } = await verify(url, MIGRATIONS);
    expect(migrations).toHaveLength(Math.max(1, pending));
    expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
    if (pending <= 1)
      expect(findings.at(-1)?.what).toMatch(/^up again, as the first time: 187\d\d rows of 13/);
  }
  expect(tickets).toBe(2100);
  expect(leftovers()).toEqual(before);
});

const NEXT = "29990101000000_next";
const FIRST = "20260101000000_first";
const TABLES = [
  "CREATE TABLE notes (id integer PRIMARY KEY, body text)",
  "CREATE TABLE tags (id integer PRIMARY KEY, note integer REFERENCES notes (id))",
];
const ROWS =
  "INSERT INTO notes (id, body) VALUES (1, 'a'), (2, 'b'); INSERT INTO tags (id, note) VALUES (1, 1), (2, 1), (3, 2)";

/** Tables with rows, made by a migration. */
const begin = async (url: string, execute: (sql: string) => Promise<void>): Promise<void> => {
  write(
    FIRST,
    TABLES.map((table) => `-- step: create table ${table.split(" ")[2]}\n${table};`).join("\n"),
    "-- step: drop table tags\nDROP TABLE tags;\n-- step: drop table notes\nDROP TABLE notes;",
  );
  await migrated(url, ({ database }) => migrateUp(database, readMigrations(project.migrations)));
  await execute(ROWS);
};

describe("on SQLite", () => {
  beforeEach(() =>
    begin(project.file, async (sql) => {
      (await project.connection()).exec(sql);
      project.close();
    }),
  );

  test("a way back and forth that changes values is reported", async () => {
    write(NEXT, "UPDATE notes SET body = body || '!';", "UPDATE notes SET id = id;");
    expect(await faultsOf()).toEqual([
      "notes: 2 rows are not what they were",
      "notes: 2 rows are not what they were",
    ]);
  });

  test("a way back that loses rows is taken back", async () => {
    write(NEXT, "SELECT 1;", "DELETE FROM tags WHERE id = 3;");
    await expect(faultsOf()).rejects.toThrow("tags had 3 rows and would have 2");
  });

  test("a way back that leaves something behind is reported", async () => {
    write(NEXT, "CREATE INDEX IF NOT EXISTS own ON tags (note);", "SELECT 1;");
    expect(await faultsOf()).toEqual([expect.stringContaining("own")]);
  });

  test("what can't be undone is run up only", async () => {
    write(NEXT, "UPDATE notes SET body = upper(body);", "-- irreversible: small letters are gone");
    const { oneWay, findings } = await verify(project.file, project.migrations);
    expect(oneWay).toEqual([NEXT]);
    expect(findings.flatMap(({ faults }) => faults)).toEqual([
      "notes: 2 rows are not what they were",
    ]);
  });

  test("tables that the way back drops get their rows again", async () => {
    const { migrations, findings } = await verify(project.file, project.migrations);
    expect(migrations).toEqual([FIRST]);
    expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
    expect(findings.map(({ what }) => what)).toContain(
      "5 rows of the 2 tables it makes, put back into them",
    );
  });
});

const server = await tryPostgresql();
if ("reason" in server) test.skip(`PostgreSQL can't run here: ${server.reason}`, () => {});
else {
  let url = "";
  const run = async (sql: string, at = url): Promise<void> => {
    const pool = openPostgresql({ url: at, poolMax: 1 });
    const client = await pool.acquire();
    await client.command(sql).finally(() => client.release());
    await pool.close();
  };
  const databases = async (): Promise<number> => {
    const pool = openPostgresql({ url: server.url, poolMax: 1 });
    const client = await pool.acquire();
    const sql = "SELECT 1 FROM pg_database WHERE datname LIKE 'headwater_verify_%'";
    const rows = await client.rows({ sql, parameters: [] });
    client.release();
    await pool.close();
    return rows.length;
  };

  describe("on PostgreSQL", () => {
    beforeEach(async () => {
      url = await server.createDatabase();
    });

    test("a way back that changes values and leaves something behind is reported", async () => {
      await begin(url, run);
      write(
        NEXT,
        "UPDATE notes SET body = body || '!';\nCREATE INDEX IF NOT EXISTS own ON tags (note);",
        "UPDATE notes SET id = id;",
      );
      expect(await faultsOf(url)).toEqual([
        expect.stringContaining("own"),
        "notes: 2 rows are not what they were",
        "notes: 2 rows are not what they were",
      ]);
      expect(await databases()).toBe(0);
    });

    test("rows of any type are put back where they were, children after parents", async () => {
      await run(`
        CREATE TYPE mood AS ENUM ('sad', 'glad');
        CREATE TABLE a_children (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent uuid NOT NULL, twice integer GENERATED ALWAYS AS (id * 2) STORED);
        CREATE TABLE b_parents (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), at timestamptz DEFAULT now(), moods mood[], data jsonb, bytes bytea, exact numeric(20, 5));
        ALTER TABLE a_children ADD FOREIGN KEY (parent) REFERENCES b_parents`);
      await run(`
        INSERT INTO b_parents (moods, data, bytes, exact) SELECT '{sad,glad}', '{"a": [1, null]}', '\\x00ff', i / 7.0 FROM generate_series(1, 50) AS i;
        INSERT INTO a_children (parent) SELECT id FROM b_parents`);
      const tables = await migrated(url, ({ database }) => database.structure());
      await generateMigration({
        folder: project.migrations,
        wanted: tables,
        name: "all",
        decisions: NO_DECISIONS,
        ask: null,
        now: new Date(),
      });
      await migrated(url, ({ database }) =>
        migrateUp(database, readMigrations(project.migrations)),
      );
      const { findings } = await verify(url, project.migrations);
      expect(findings).toEqual([
        expect.objectContaining({ faults: [] }),
        { what: "100 rows of the 2 tables it makes, put back into them", faults: [] },
        { what: "up again, as the first time: 100 rows of 2 tables, value by value", faults: [] },
      ]);
      expect(await databases()).toBe(0);
    });

    test("others may be in the midst of their work meanwhile", async () => {
      await begin(url, run);
      write(NEXT, "UPDATE notes SET body = body || '!';", "UPDATE notes SET id = id;");
      const pool = openPostgresql({ url, poolMax: 1 });
      const other = await pool.acquire();
      await other.command("BEGIN; UPDATE notes SET body = 'mine'");
      expect(await faultsOf(url)).toEqual([
        "notes: 2 rows are not what they were",
        "notes: 2 rows are not what they were",
      ]);
      await other.command("COMMIT");
      other.release();
      await pool.close();
      expect(await databases()).toBe(0);
    });

    test("nothing is verified where no copy may be made", async () => {
      write(NEXT, "SELECT 1;", "SELECT 1;");
      const user = `headwater_reader_${process.pid}`;
      await run(`CREATE ROLE ${user} LOGIN PASSWORD 'x'`);
      const theirs = new URL(url);
      theirs.username = user;
      theirs.password = "x";
      await expect(verify(theirs.href, project.migrations)).rejects.toThrow("give it CREATEDB");
      expect(await databases()).toBe(0);
      await run(`DROP ROLE ${user}`);
    });
  });
}
