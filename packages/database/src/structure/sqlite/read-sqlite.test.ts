import { afterEach, beforeEach, expect, test } from "bun:test";
import type { Connection } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";
import type { TableStructure } from "../structure.ts";
import { readSqliteStructure } from "./read-sqlite.ts";

let connection: Connection;

beforeEach(async () => {
  connection = await openConnection({ path: ":memory:" });
});

afterEach(() => connection.close());

const read = (script: string): readonly TableStructure[] => {
  connection.exec(script);
  return readSqliteStructure(connection).tables;
};

const TABLES = `
  CREATE TABLE teams (code TEXT, part INTEGER, PRIMARY KEY (code, part)) WITHOUT ROWID;
  CREATE TABLE notes (
    "id" integer CONSTRAINT notes_pk PRIMARY KEY AUTOINCREMENT NOT NULL,
    title VARCHAR (200) NOT NULL DEFAULT 'a; b' COLLATE NOCASE CONSTRAINT title_check CHECK(length(title)>0),
    made integer NOT NULL DEFAULT (unixepoch()),
    score real DEFAULT -1.5,
    both text AS (title || made) STORED,
    team text, part integer,
    parent integer REFERENCES notes ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (title, made),
    CONSTRAINT team_key FOREIGN KEY (team, part) REFERENCES teams (code, part) ON UPDATE CASCADE ON DELETE SET DEFAULT,
    CHECK (score IS NULL OR notes.score >= - 2) -- at the end
  );
  CREATE UNIQUE INDEX notes_lower ON notes (lower(title) DESC, made) WHERE made > 0;`;

test("reads all that a table is made of", () => {
  expect(read(TABLES)[0]).toEqual({
    name: "notes",
    columns: [
      { name: "id", type: "integer", nullable: false, default: null },
      {
        name: "title",
        type: "varchar(200)",
        nullable: false,
        default: "'a; b'",
        collation: "nocase",
      },
      { name: "made", type: "integer", nullable: false, default: "(unixepoch())" },
      { name: "score", type: "real", nullable: true, default: "-1.5" },
      {
        name: "both",
        type: "text",
        nullable: true,
        default: null,
        generated: { expression: '"title" || "made"', stored: true },
      },
      { name: "team", type: "text", nullable: true, default: null },
      { name: "part", type: "integer", nullable: true, default: null },
      { name: "parent", type: "integer", nullable: true, default: null },
    ],
    primaryKey: { name: "notes_pk", columns: ["id"], autoIncrement: true },
    uniques: [{ name: null, columns: ["title", "made"] }],
    foreignKeys: [
      {
        name: null,
        columns: ["parent"],
        table: "notes",
        references: ["id"],
        onDelete: "set null",
        onUpdate: "no action",
        deferrable: "initially deferred",
      },
      {
        name: "team_key",
        columns: ["team", "part"],
        table: "teams",
        references: ["code", "part"],
        onDelete: "set default",
        onUpdate: "cascade",
      },
    ],
    checks: [
      { name: null, expression: '"score" is null or "score" >= - 2' },
      { name: "title_check", expression: 'length("title") > 0' },
    ],
    indexes: [
      {
        name: "notes_lower",
        unique: true,
        terms: [{ expression: 'lower("title")', after: "desc" }, { column: "made" }],
        where: '"made" > 0',
      },
    ],
  });
});

test("a key without rowid and strictness are told", () => {
  const [plain, strict] = read(`CREATE TABLE b (x int) STRICT; ${TABLES}`);
  expect(plain?.strict).toBe(true);
  expect(strict?.strict).toBeUndefined();
  expect(readSqliteStructure(connection).tables.at(-1)).toMatchObject({ withoutRowid: true });
});

test("the way SQL is laid out makes no difference", () => {
  const [tight] = read(
    'CREATE TABLE a("x" INTEGER,"y" text DEFAULT(1),CHECK("x"in(1,2)AND "y"!=\'B\'))',
  );
  connection.exec("DROP TABLE a");
  const [loose] = read(
    "create table `a` ( [x]  integer /* one */, y TEXT default 1, check ((x IN (1, 2) and a.y <> 'B')) )",
  );
  expect(loose).toEqual(tight);
});

test("views, triggers and full-text tables are told by their SQL, and tables of Headwater's left out", () => {
  connection.exec(`${TABLES}
    CREATE TABLE _headwater_schema (name TEXT);
    CREATE VIEW short AS SELECT id FROM notes;
    CREATE VIRTUAL TABLE words USING fts5(body);
    CREATE TRIGGER touched AFTER UPDATE ON notes BEGIN SELECT 1; SELECT 2; END;`);
  const structure = readSqliteStructure(connection);
  expect(structure.views).toEqual([
    { name: "short", sql: "CREATE VIEW short AS SELECT id FROM notes" },
  ]);
  expect(structure.triggers.map(({ name, table }) => [name, table])).toEqual([
    ["touched", "notes"],
  ]);
  expect(structure.virtualTables.map(({ name }) => name)).toEqual(["words"]);
  expect(structure.tables.map(({ name }) => name)).toEqual(["notes", "teams"]);
});
