import { expect, test } from "bun:test";
import { openPostgresql } from "../../drivers/postgresql.ts";
import { describePostgresql } from "../../testing/describe-postgresql.ts";
import type { Structure } from "../structure.ts";
import { readPostgresqlStructure } from "./read-postgresql.ts";

const OBJECTS = `
  CREATE SCHEMA shop;
  CREATE TYPE mood AS ENUM ('sad', 'glad');
  CREATE SEQUENCE numbers AS integer START 5;
  CREATE TABLE shop.teams (code text PRIMARY KEY);
  CREATE TABLE notes (
    id serial PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY,
    title varchar(200) NOT NULL DEFAULT 'x' CONSTRAINT title_check CHECK (length(title) > 0),
    mood mood,
    twice integer GENERATED ALWAYS AS (length(title) * 2) STORED,
    team text REFERENCES shop.teams ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    UNIQUE NULLS NOT DISTINCT (title, mood)
  );
  CREATE INDEX notes_lower ON notes (lower(title) text_pattern_ops DESC, mood, title COLLATE "C" DESC, (upper(title) COLLATE "POSIX")) INCLUDE (team) WHERE team IS NOT NULL;
  CREATE VIEW short AS SELECT id FROM notes;
  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
  CREATE TRIGGER touched BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION touch();`;

await describePostgresql(
  "the structure of a PostgreSQL database",
  async (server): Promise<Structure> => {
    const pool = openPostgresql({ url: await server.createDatabase() });
    const client = await pool.acquire();
    await client.command(OBJECTS);
    const structure = await readPostgresqlStructure(client);
    client.release();
    await pool.close();
    return structure;
  },
  (structure) => {
    test("tables tell columns, keys, checks and indexes", () => {
      expect(structure.tables.map(({ name, schema }) => [name, schema])).toEqual([
        ["notes", undefined],
        ["teams", "shop"],
      ]);
      expect(structure.tables[0]).toEqual({
        name: "notes",
        columns: [
          { name: "id", type: "integer", nullable: false, default: null, identity: "serial" },
          { name: "number", type: "bigint", nullable: false, default: null, identity: "always" },
          {
            name: "title",
            type: "character varying(200)",
            nullable: false,
            default: "'x'::character varying",
          },
          { name: "mood", type: "mood", nullable: true, default: null },
          {
            name: "twice",
            type: "integer",
            nullable: true,
            default: null,
            generated: { expression: "(length((title)::text) * 2)", stored: true },
          },
          { name: "team", type: "text", nullable: true, default: null },
        ],
        primaryKey: { name: "notes_pkey", columns: ["id"] },
        uniques: [
          { name: "notes_title_mood_key", columns: ["title", "mood"], nullsNotDistinct: true },
        ],
        foreignKeys: [
          {
            name: "notes_team_fkey",
            columns: ["team"],
            table: "teams",
            schema: "shop",
            references: ["code"],
            onDelete: "cascade",
            onUpdate: "no action",
            deferrable: "initially deferred",
          },
        ],
        checks: [{ name: "title_check", expression: "(length((title)::text) > 0)" }],
        indexes: [
          {
            name: "notes_lower",
            unique: false,
            terms: [
              { expression: "lower((title)::text)", after: "text_pattern_ops desc" },
              { column: "mood" },
              { column: "title", after: 'COLLATE "C" desc' },
              { expression: "upper((title)::text)", after: 'COLLATE "POSIX"' },
            ],
            where: "(team IS NOT NULL)",
            include: ["team"],
          },
        ],
      });
    });

    test("schemas, enums, sequences, views and triggers are told", () => {
      expect(structure.schemas).toEqual(["shop"]);
      expect(structure.enums).toEqual([{ name: "mood", values: ["sad", "glad"] }]);
      expect(structure.sequences).toMatchObject([{ name: "numbers" }]);
      expect(structure.sequences[0]?.options).toContain("start with 5");
      expect(structure.views.map(({ name }) => name)).toEqual(["short"]);
      expect(structure.triggers).toMatchObject([{ name: "touched", table: "notes" }]);
      expect(structure.triggers[0]?.function).toContain("FUNCTION public.touch()");
    });
  },
);
