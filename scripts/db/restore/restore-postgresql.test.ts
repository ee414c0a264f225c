import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPostgresqlBackup, restorePostgresqlBackup } from "@headwater/database/backup";
import { type PostgresqlConfig, readDatabaseConfig } from "@headwater/database/config";
import { openClient } from "@headwater/database/postgresql/client";
import { describePostgresql } from "../../../packages/database/src/testing/describe-postgresql.ts";
import { planSteps } from "../generate/postgresql/plan-steps.ts";

const DATABASE = `
  CREATE SCHEMA shop;
  COMMENT ON SCHEMA shop IS 'what is sold';
  CREATE TYPE shop.size AS ENUM ('s', 'l');
  CREATE FUNCTION shop.sound(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> '' $$;
  CREATE DOMAIN shop.word AS varchar(20) DEFAULT 'none' CONSTRAINT word_sound CHECK (shop.sound(VALUE)) NOT NULL;
  CREATE TYPE shop.place AS (town shop.word, size shop.size);
  CREATE TYPE shop.span AS RANGE (SUBTYPE = time);
  CREATE TABLE shop.things (id integer PRIMARY KEY, name shop.word, place shop.place, open shop.span, owner text,
    EXCLUDE USING gist (open WITH &&));
  CREATE TABLE logs (id integer, at date NOT NULL, thing integer REFERENCES shop.things, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
  CREATE TABLE logs_2025 PARTITION OF logs FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
  CREATE TABLE logs_later PARTITION OF logs DEFAULT PARTITION BY LIST (id);
  CREATE TABLE logs_rest PARTITION OF logs_later DEFAULT;
  CREATE INDEX logs_thing ON logs (thing);
  CREATE VIEW mine WITH (security_invoker=true) AS SELECT id FROM shop.things;
  CREATE MATERIALIZED VIEW counted AS SELECT thing, count(*) FROM logs GROUP BY thing;
  CREATE UNIQUE INDEX counted_thing ON counted (thing);
  CREATE STATISTICS logs_both ON at, thing FROM logs;
  CREATE RULE kept AS ON DELETE TO shop.things DO INSTEAD NOTHING;
  CREATE PROCEDURE tidy() LANGUAGE sql BEGIN ATOMIC DELETE FROM logs WHERE id < 0; END;
  ALTER TABLE shop.things ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON shop.things FOR SELECT TO reader USING (owner = CURRENT_USER);
  CREATE POLICY strict ON shop.things AS RESTRICTIVE WITH CHECK (id > 0);
  GRANT USAGE ON SCHEMA shop TO reader;
  GRANT SELECT, INSERT ON shop.things TO reader WITH GRANT OPTION;
  GRANT UPDATE (name) ON shop.things TO reader;
  GRANT SELECT ON mine TO PUBLIC;
  REVOKE ALL ON FUNCTION shop.sound(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION shop.sound(text) TO reader;
  COMMENT ON TABLE shop.things IS 'it''s what we sell';
  COMMENT ON COLUMN shop.things.name IS 'as on the label';
  COMMENT ON CONSTRAINT things_pkey ON shop.things IS 'key';
  COMMENT ON POLICY own ON shop.things IS 'own ones only';
  COMMENT ON TYPE shop.word IS 'a word';
  COMMENT ON FUNCTION shop.sound(text) IS 'is it one?';
  INSERT INTO shop.things VALUES (1, 'a', ('town', 'l'), '[08:00,12:00)', 'reader'), (2, 'b', NULL, '[12:00,18:00)', NULL);
  INSERT INTO logs VALUES (1, '2025-05-05', 1), (2, '2026-01-01', 2), (3, '2027-01-01', NULL);
  REFRESH MATERIALIZED VIEW counted;
  CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);`;

/** All that the server knows of it, as texts. */
const KNOWN = `SELECT
  (SELECT json_agg(json_build_array(o.identity, d.description) ORDER BY o.identity, d.description)::text FROM pg_description d, pg_identify_object(d.classoid, d.objoid, d.objsubid) o
    WHERE d.objoid >= 16384) AS comments,
  (SELECT json_agg(json_build_array(c.relname, c.relkind, c.relacl::text, c.relrowsecurity, c.reloptions, pg_get_expr(c.relpartbound, c.oid),
      (SELECT json_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod), a.attacl::text) ORDER BY a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0)) ORDER BY c.relname)::text
    FROM pg_class c WHERE c.oid >= 16384 AND c.relkind <> 't' AND c.relname NOT LIKE 'pg\\_%') AS classes,
  (SELECT json_agg(json_build_array(conname, pg_get_constraintdef(oid)) ORDER BY conname, conrelid::regclass::text)::text FROM pg_constraint WHERE oid >= 16384) AS constraints,
  (SELECT json_agg(p ORDER BY policyname)::text FROM pg_policies p) AS policies,
  (SELECT json_agg(json_build_array(f.oid::regprocedure::text, f.proacl::text) ORDER BY f.oid::regprocedure::text)::text FROM pg_proc f WHERE f.oid >= 16384 AND f.prokind <> 'a') AS functions,
  (SELECT json_agg(r.rulename ORDER BY r.rulename)::text FROM pg_rewrite r WHERE r.oid >= 16384) AS rules,
  (SELECT json_agg(pg_get_statisticsobjdef(s.oid))::text FROM pg_statistic_ext s) AS statistics,
  (SELECT json_agg(t ORDER BY id)::text FROM shop.things t) AS things,
  (SELECT json_agg(json_build_array(l.tableoid::regclass::text, l) ORDER BY id)::text FROM logs l) AS logs,
  (SELECT json_agg(c ORDER BY thing)::text FROM counted c) AS counted`;

const configOf = (url: string): PostgresqlConfig => {
  const config = readDatabaseConfig({ DATABASE_URL: url });
  if (config.dialect === "sqlite") throw new Error("not PostgreSQL");
  return config;
};

await describePostgresql(
  "a backup of PostgreSQL restored into an empty database",
  async (server) => server,
  (server) => {
    const folder = mkdtempSync(join(tmpdir(), "headwater-restore-"));
    afterAll(() => rmSync(folder, { recursive: true }));
    const backups = { folder, keep: { last: 9, daily: 0, weekly: 0, monthly: 0 } };
    const run = async (config: PostgresqlConfig, sql: string) => {
      const { client, close } = await openClient(config);
      try {
        await client.command(sql);
        return (await client.rows({ sql: KNOWN, parameters: [] }))[0];
      } finally {
        await close();
      }
    };

    test("has domains, types, functions, partitions, rights, policies and comments", async () => {
      await server.run("CREATE ROLE reader");
      const from = configOf(await server.createDatabase());
      const known = await run(from, DATABASE);
      const { backup, leftOut } = await createPostgresqlBackup(from, backups);
      expect(leftOut).toEqual(["the aggregate total(integer)"]);
      const to = configOf(await server.createDatabase());
      const restored = await restorePostgresqlBackup(backup, {
        config: to,
        backups,
        plan: planSteps,
      });
      expect(restored.leftOut).toEqual([]);
      expect(await run(to, "SELECT 1")).toEqual(known);
      const again = await restorePostgresqlBackup(backup, { config: to, backups, plan: planSteps });
      expect(again.kept).not.toBeNull();
      expect(await run(to, "SELECT 1")).toEqual(known);
    });

    test("names what it has no role for, and lets nobody see more than before", async () => {
      await server.run("CREATE ROLE passing");
      const from = configOf(await server.createDatabase());
      const { client, close } = await openClient(from);
      await client.command(
        `CREATE TABLE notes (id integer PRIMARY KEY); ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
         CREATE POLICY all_of_them ON notes TO passing USING (true); GRANT SELECT ON notes TO passing`,
      );
      const { backup } = await createPostgresqlBackup(from, backups);
      await client.command("DROP POLICY all_of_them ON notes; REVOKE ALL ON notes FROM passing");
      await close();
      await server.run("DROP ROLE passing");
      const to = configOf(await server.createDatabase());
      const { leftOut } = await restorePostgresqlBackup(backup, {
        config: to,
        backups,
        plan: planSteps,
      });
      expect(leftOut).toEqual([
        "rights of passing on public.notes: there is no role passing",
        "policy all_of_them of public.notes: there is no role passing",
      ]);
      const copy = await openClient(to);
      const [notes] = await copy.client.rows({
        sql: "SELECT relrowsecurity::text AS secure FROM pg_class WHERE relname = 'notes'",
        parameters: [],
      });
      await copy.close();
      expect(notes).toEqual({ secure: "true" });
    });
  },
);
