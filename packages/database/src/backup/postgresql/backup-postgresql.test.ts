import { afterAll, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresqlConfig, readDatabaseConfig } from "../../config/config.ts";
import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { describePostgresql } from "../../testing/describe-postgresql.ts";
import { findBackup } from "../backup-files.ts";
import { NOTHING_KEPT } from "../retention.ts";
import { verifyBackup } from "../verify-backup.ts";
import { createPostgresqlBackup } from "./create-backup.ts";
import type { PlanSteps } from "./load-dump.ts";
import { planPostgresqlRestore, restorePostgresqlBackup } from "./restore-backup.ts";
import { withClient } from "./with-client.ts";

const TABLES = `
  CREATE TYPE mood AS ENUM ('sad', 'glad');
  CREATE TABLE children (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent uuid NOT NULL, number serial,
    twice integer GENERATED ALWAYS AS (id * 2) STORED);
  CREATE TABLE parents (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), boss uuid REFERENCES parents, at timestamptz, moods mood[],
    data jsonb, bytes bytea, exact numeric(20, 5), body text);
  ALTER TABLE children ADD CONSTRAINT children_parent FOREIGN KEY (parent) REFERENCES parents ON DELETE CASCADE;
  CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS parents FROM parents;
  CREATE OR REPLACE FUNCTION mark() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.body = 'marked'; RETURN NEW; END $$;
  CREATE TRIGGER marking BEFORE INSERT ON parents FOR EACH ROW EXECUTE FUNCTION mark();
  CREATE TABLE _headwater_migrations (name text PRIMARY KEY, checksum text NOT NULL, applied_at text NOT NULL, how text NOT NULL, duration_ms integer NOT NULL);
  INSERT INTO _headwater_migrations VALUES ('20260101000000_first', 'x', '2026-01-01T00:00:00.000Z', 'run', 5);`;

const ROWS = `
  ALTER TABLE parents DISABLE TRIGGER marking;
  INSERT INTO parents (at, moods, data, bytes, exact, body)
    SELECT '2026-01-01'::timestamptz + i * interval '1 hour', '{sad,NULL,glad}', jsonb_build_object('n', i, 'text', E'a"b\\\\c\\nd'),
      decode(md5(i::text), 'hex'), i / 7.0, CASE WHEN i % 2 = 0 THEN 'čeština, "quotes", {braces}' END FROM generate_series(1, 1234) AS i;
  UPDATE parents SET boss = (SELECT id FROM parents ORDER BY at LIMIT 1) WHERE body IS NULL;
  INSERT INTO children (parent) SELECT id FROM parents;
  ALTER TABLE parents ENABLE TRIGGER marking;
  REFRESH MATERIALIZED VIEW counted;`;

const EVERYTHING = `SELECT
  (SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM parents p) AS parents,
  (SELECT md5(string_agg(c::text, '|' ORDER BY id)) FROM children c) AS children,
  (SELECT parents FROM counted)::int AS counted,
  (SELECT string_agg(name, ',') FROM _headwater_migrations) AS migrations`;

/** What an empty database needs; the planner of migrations has tests of its own. */
const plan: PlanSteps = () => [
  { label: "create table children", sql: [(TABLES.split("ALTER TABLE")[0] ?? "").trim()] },
  {
    label: "add constraint",
    sql: [`ALTER TABLE${(TABLES.split("ALTER TABLE")[1] ?? "").split("CREATE TABLE _head")[0]}`],
  },
];

await describePostgresql(
  "a backup of PostgreSQL",
  async (server) => server,
  (server) => {
    const home = mkdtempSync(join(tmpdir(), "headwater-backup-"));
    const backups = { folder: home, keep: { ...NOTHING_KEPT, last: 10 } };
    let config: PostgresqlConfig;
    const configOf = (url: string): PostgresqlConfig => {
      const read = readDatabaseConfig({ DATABASE_URL: url });
      if (read.dialect === "sqlite") throw new Error("not PostgreSQL");
      return read;
    };
    const run = (sql: string) => withClient(config, (client) => client.command(sql));
    const everything = (of = config) =>
      withClient(of, (client: PostgresqlClient) =>
        client.rows({ sql: EVERYTHING, parameters: [] }),
      );
    const restore = (to = config) =>
      restorePostgresqlBackup(findBackup(home, config.url, "latest"), {
        config: to,
        backups,
        plan,
      });

    beforeEach(async () => {
      config = configOf(await server.createDatabase());
      await run(TABLES);
      await run(ROWS);
    });
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    test("brings every row back, with its numbers, and keeps what was there", async () => {
      const before = await everything();
      const { backup } = await createPostgresqlBackup(config, backups);
      expect(backup.manifest.rows).toEqual({ children: 1234, parents: 1234 });
      expect(await verifyBackup(backup)).toEqual(new Map(Object.entries(backup.manifest.rows)));
      await run(
        "DELETE FROM parents WHERE exact > 1; INSERT INTO parents (data) VALUES ('1'); DELETE FROM _headwater_migrations",
      );
      const changed = await everything();
      const { target } = await planPostgresqlRestore(backup, config);
      expect(target).toEqual({
        state: "sound",
        rows: new Map([
          ["children", 7],
          ["parents", 8],
        ]),
      });
      expect(await everything()).toEqual(changed);
      const { kept } = await restore();
      expect(await everything()).toEqual(before);
      // Numbers go on where they were, keys hold, triggers act again.
      await run("INSERT INTO children (parent) SELECT id FROM parents LIMIT 1");
      const [last] = await withClient(config, (client) =>
        client.rows({ sql: "SELECT id, number FROM children ORDER BY id DESC", parameters: [] }),
      );
      expect(last).toEqual({ id: 1235, number: 1235 });
      await expect(run("INSERT INTO children (parent) VALUES (gen_random_uuid())")).rejects.toThrow(
        "children_parent",
      );
      expect(kept).not.toBeNull();
      await restorePostgresqlBackup(findBackup(home, config.url, kept ?? ""), {
        config,
        backups,
        plan,
      });
      expect(await everything()).toMatchObject([
        { parents: changed[0]?.["parents"], children: changed[0]?.["children"] },
      ]);
    });

    test("fills an empty database, tables and all", async () => {
      const before = await everything();
      await createPostgresqlBackup(config, backups);
      const empty = configOf(await server.createDatabase());
      const { kept } = await restore(empty);
      expect(kept).toBeNull();
      expect(await everything(empty)).toEqual(before);
    });

    test("is of one state, whatever is written meanwhile", async () => {
      const writing = new AbortController();
      const writer = (async () => {
        while (!writing.signal.aborted)
          await run(
            "WITH one AS (INSERT INTO parents (body) VALUES ('more') RETURNING id) INSERT INTO children (parent) SELECT id FROM one",
          ).catch(() => {});
      })();
      const { backup } = await createPostgresqlBackup(config, backups);
      writing.abort();
      await writer;
      const { parents, children } = backup.manifest.rows;
      expect(parents).toBe(children ?? 0);
    });

    test("is refused where the database is made otherwise, or the file is damaged", async () => {
      const { backup } = await createPostgresqlBackup(config, backups);
      await run("ALTER TABLE parents ADD COLUMN extra integer");
      await expect(restore()).rejects.toThrow("made otherwise than it was");
      await run("ALTER TABLE parents DROP COLUMN extra; DELETE FROM parents WHERE exact > 1");
      const before = await everything();
      const bytes = readFileSync(backup.path);
      writeFileSync(backup.path, bytes.subarray(0, bytes.length - 5000));
      await expect(restore()).rejects.toThrow("is damaged");
      const { manifest: _, ...bare } = backup;
      await expect(verifyBackup({ ...bare, manifest: null })).rejects.toThrow("is damaged");
      expect(await everything()).toEqual(before);
      expect(readdirSync(home).filter((name) => name.includes(".part"))).toEqual([]);
    });
  },
);
