import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { type Connection, DRIVER_NAMES } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { openPostgresql, type PostgresqlPool } from "../drivers/postgresql.ts";
import { SchemaSyncError } from "../errors/database-errors.ts";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import type { EmbeddedPostgresql } from "../testing/embedded-postgresql.ts";
import type { TableDdl } from "./ddl.ts";
import { syncPostgresql } from "./sync-postgresql.ts";
import { syncSchema } from "./sync-schema.ts";

const notes: TableDdl = {
  table: "notes",
  create: 'CREATE TABLE "notes" (\n  "id" integer PRIMARY KEY,\n  "title" text\n)',
  columns: { id: '"id" integer PRIMARY KEY', title: '"title" text' },
  indexes: {},
};

const view = (
  table: string,
  query: string,
  kind: "plain" | "materialized" = "plain",
): TableDdl => ({
  table,
  view: kind,
  create: `CREATE ${kind === "plain" ? "" : "MATERIALIZED "}VIEW "${table}" AS ${query}`,
  columns: {},
  indexes: {},
});

const titles = view("titles", "select title from notes");
const shouts = view("shouts", "select upper(title) as title from titles");
const refused = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SchemaSyncError) return error.obstacles;
  throw error;
};

describe.each([...DRIVER_NAMES])("views on %s", (driver) => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openConnection({ path: ":memory:" }, driver);
  });
  afterEach(() => connection.close());
  const rows = (sql: string) => connection.rows(sql).map((row) => Object.values(row)[0]);

  test("are made after the tables, and stay as they are the second time", async () => {
    expect(await syncSchema(connection, [notes, titles, shouts])).toMatchObject({
      created: ["notes", "titles", "shouts"],
    });
    connection.run("INSERT INTO notes (title) VALUES ('first')");
    expect(rows("SELECT title FROM shouts")).toEqual(["FIRST"]);
    const again = await syncSchema(connection, [notes, titles, shouts]);
    expect([again.created, again.recreated, again.kept]).toEqual([[], [], []]);
  });

  test("are made anew when their query changes, and go with the schema's", async () => {
    await syncSchema(connection, [notes, titles, shouts]);
    connection.run("INSERT INTO notes (title) VALUES ('first')");
    const longer = view("titles", "select title || '!' as title from notes");
    const report = await syncSchema(connection, [notes, longer, shouts]);
    expect([report.created, report.recreated]).toEqual([[], ["titles"]]);
    expect(rows("SELECT title FROM shouts")).toEqual(["FIRST!"]);
    await syncSchema(connection, [notes]);
    expect(rows("SELECT name FROM sqlite_schema WHERE type = 'view'")).toEqual([]);
  });

  test("of somebody else's stay, and are refused where they differ", async () => {
    connection.exec(notes.create);
    connection.exec(titles.create);
    await syncSchema(connection, [notes, titles]);
    const other = view("titles", "select id from notes");
    const [obstacle] = await refused(syncSchema(connection, [notes, other]));
    expect(obstacle).toStartWith("titles: Headwater did not make what has this name");
  });

  test("that can't be made are named, and nothing is changed", async () => {
    const broken = view("broken", "selekt 1");
    const [obstacle] = await refused(syncSchema(connection, [notes, broken]));
    expect(obstacle).toStartWith("broken: the view can't be made");
    expect(rows("SELECT name FROM sqlite_schema")).toEqual([]);
  });
});

const prepare = async (server: EmbeddedPostgresql) => server;

await describePostgresql("views on PostgreSQL", prepare, (server) => {
  let pool: PostgresqlPool;
  beforeEach(async () => {
    pool = openPostgresql({ url: await server.createDatabase(), poolMax: 2 });
  });
  afterEach(() => pool.close());
  const rows = async (sql: string) => {
    const client = await pool.acquire();
    try {
      const found = await client.rows({ sql, parameters: [] });
      return found.map((row) => Object.values(row)[0]);
    } finally {
      client.release();
    }
  };
  const kept = view("kept", "select title from shouts", "materialized");

  test("are made after the tables, materialized ones too, and stay the second time", async () => {
    const all = [notes, titles, shouts, kept];
    expect(await syncPostgresql(pool, all)).toMatchObject({
      created: ["notes", "titles", "shouts", "kept"],
    });
    const [before] = await rows("SELECT 'kept'::regclass::oid::int");
    const again = await syncPostgresql(pool, all);
    expect([again.created, again.recreated, again.kept]).toEqual([[], [], []]);
    expect(await rows("SELECT 'kept'::regclass::oid::int")).toEqual([before]);
  });

  test("are made anew with those that read them, and go with the schema's", async () => {
    await syncPostgresql(pool, [notes, titles, shouts, kept]);
    await rows("INSERT INTO notes VALUES (1, 'first')");
    const longer = view("titles", "select title || '!' as title from notes");
    const report = await syncPostgresql(pool, [notes, longer, shouts, kept]);
    expect(report.recreated).toEqual(["titles", "shouts", "kept"]);
    expect(await rows("SELECT title FROM kept")).toEqual(["FIRST!"]);
    await syncPostgresql(pool, [notes]);
    expect(
      await rows(
        "SELECT relname FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace",
      ),
    ).toEqual([]);
  });

  test("of somebody else's stay; a table in a view's place is refused", async () => {
    await syncPostgresql(pool, [notes]);
    await rows('CREATE VIEW "titles" AS SELECT id FROM notes');
    expect((await syncPostgresql(pool, [notes, titles])).created).toEqual([]);
    const inPlace = view("notes_list", "select 1 as one");
    await rows('CREATE TABLE "notes_list" (one int)');
    const [obstacle] = await refused(syncPostgresql(pool, [notes, inPlace]));
    expect(obstacle).toStartWith("notes_list: Headwater did not make");
  });

  test("that can't be made are named", async () => {
    const broken = view("broken", "select nowhere from notes");
    const [obstacle] = await refused(syncPostgresql(pool, [notes, broken]));
    expect(obstacle).toContain('column "nowhere" does not exist');
  });
});
