import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { structureDifferences } from "@headwater/database/structure";
import { MigrationProject, structureOf } from "../../testing/migration-project.ts";
import type { Decisions } from "../decisions.ts";

const BEFORE = `
  CREATE TABLE teams (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, lead integer REFERENCES people (id), name text NOT NULL);
  CREATE TABLE people (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, team integer REFERENCES teams (id) ON DELETE CASCADE, boss integer REFERENCES people (id) ON DELETE SET NULL, name text, age text, note text);
  CREATE TABLE notes (id integer PRIMARY KEY, person integer NOT NULL REFERENCES people (id) ON DELETE CASCADE, body text);
  CREATE INDEX people_team ON people (team);
  CREATE TRIGGER people_touch AFTER UPDATE OF name ON people BEGIN UPDATE people SET note = 'renamed' WHERE id = NEW.id; END;`;

const ROWS = `
  INSERT INTO teams (id, name) VALUES (1, 'a'), (2, 'b');
  INSERT INTO people (id, team, boss, name, age, note) VALUES (1, 1, NULL, 'x', '41', NULL), (2, 1, 1, 'y', '7', 'n'), (3, 2, 1, 'z', NULL, NULL), (9, 2, 3, 'gone', NULL, NULL);
  DELETE FROM people WHERE id = 9;
  UPDATE teams SET lead = 1;
  INSERT INTO notes (person, body) VALUES (1, 'one'), (2, 'two'), (3, 'three');`;

let project: MigrationProject;

beforeEach(async () => {
  project = new MigrationProject();
  await project.written(BEFORE);
  await project.up();
  (await project.connection()).exec(ROWS);
});

afterEach(() => project.remove());

const change = (...pairs: readonly [from: string, to: string][]): string => {
  let script = BEFORE;
  for (const [from, to] of pairs) {
    if (!script.includes(from)) throw new Error(`no "${from}"`);
    script = script.replace(from, to);
  }
  return script;
};

/** Migrates, and holds the database to what the script makes. */
const migrate = async (script: string, decisions: Partial<Decisions> = {}): Promise<string> => {
  const path = await project.written(script, decisions);
  await project.up();
  expect(structureDifferences(await structureOf(script), await project.structure())).toEqual([]);
  return readFileSync(path, "utf8");
};

const everything = async () => [
  await project.rows("SELECT id, lead, name FROM teams ORDER BY id"),
  await project.rows("SELECT id, team, boss, name FROM people ORDER BY id"),
  await project.rows("SELECT id, person, body FROM notes ORDER BY id"),
];

describe("a table is rebuilt", () => {
  test("with self references, cycles and cascading children, and loses nothing either way", async () => {
    const [before, structure] = [await everything(), await project.structure()];
    const text = await migrate(change(["name text, age text", "name text NOT NULL, age text"]));
    expect(text).toContain("-- step: rebuild table people");
    expect(await everything()).toEqual(before);
    expect(await project.rows("PRAGMA foreign_key_check")).toEqual([]);
    await project.down();
    expect(await everything()).toEqual(before);
    expect(structureDifferences(structure, await project.structure())).toEqual([]);
  });

  test("and no number is given twice", async () => {
    await migrate(change(["name text, age text", "name text NOT NULL, age text"]));
    (await project.connection()).exec("INSERT INTO people (name) VALUES ('new')");
    expect(await project.rows("SELECT max(id) AS id FROM people")).toEqual([{ id: 10 }]);
  });

  test("with triggers and indexes of the schema and of nobody", async () => {
    (await project.connection()).exec(
      "CREATE INDEX by_hand ON people (note); CREATE TRIGGER by_hand_too AFTER DELETE ON people BEGIN SELECT 1; END; CREATE VIEW names AS SELECT name FROM people;",
    );
    await project.written(change(["name text, age text", "name text NOT NULL, age text"]));
    const kept: string[] = [];
    await project.up((event) => {
      if (event.type === "done") kept.push(...event.kept);
    });
    expect(kept).toEqual(["index by_hand", "trigger by_hand_too"]);
    const { triggers, views, tables } = await project.structure();
    expect(triggers.map(({ name }) => name)).toEqual(["by_hand_too", "people_touch"]);
    expect(views.map(({ name }) => name)).toEqual(["names"]);
    expect(tables.find(({ name }) => name === "people")?.indexes.length).toBe(2);
    (await project.connection()).exec("UPDATE people SET name = 'w' WHERE id = 1");
    expect(await project.rows("SELECT note FROM people WHERE id = 1")).toEqual([
      { note: "renamed" },
    ]);
  });

  test("when values survive the new type, and is refused with their keys when some don't", async () => {
    await migrate(change(["age text", "age integer"]));
    expect(await project.rows("SELECT age, typeof(age) AS type FROM people ORDER BY id")).toEqual([
      { age: 41, type: "integer" },
      { age: 7, type: "integer" },
      { age: null, type: "null" },
    ]);
    await project.down();
    (await project.connection()).exec("UPDATE people SET age = '007' WHERE id = 2");
    const refused = project.up();
    await expect(refused).rejects.toThrow(
      "values of people.age that would not survive as integer: 1 row (id=2)",
    );
    await expect(refused).rejects.not.toThrow("007");
    expect(await project.rows("SELECT age FROM people WHERE id = 2")).toEqual([{ age: "007" }]);
  });

  test("not while rows are null that may no longer be, unless they are given a value", async () => {
    const wanted = change(["note text);", "note text NOT NULL);"]);
    await project.written(wanted);
    await expect(project.up()).rejects.toThrow(
      "people.note may no longer be null, and is: 2 rows (id=1, id=3)",
    );
    expect((await project.structure()).tables.length).toBe(3);
  });

  test("and fills a column that may no longer be null", async () => {
    await migrate(change(["note text);", "note text NOT NULL);"]), {
      fills: new Map([["people.note", "'none'"]]),
    });
    expect(await project.rows("SELECT note FROM people ORDER BY id")).toEqual([
      { note: "none" },
      { note: "n" },
      { note: "none" },
    ]);
  });

  test("not while a new foreign key leads nowhere, rows are the same in a unique index or a check refuses some", async () => {
    await project.written(
      change(["body text)", "body text, about integer REFERENCES teams (id))"]),
    );
    await project.up();
    (await project.connection()).exec("UPDATE people SET age = 3; UPDATE notes SET body = 'same'");
    await project.written(
      change(
        ["body text)", "body text, about integer REFERENCES teams (id))"],
        ["age text", "age text REFERENCES teams (id)"],
      ),
    );
    await expect(project.up()).rejects.toThrow(
      "rows of people whose age leads to no row of teams: 3 rows",
    );
  });

  test("not while rows are the same in a unique index", async () => {
    await project.written(`${BEFORE} CREATE UNIQUE INDEX people_one ON people (team);`);
    await expect(project.up()).rejects.toThrow(
      "rows of people that are the same in team: 2 rows (id=1, id=2)",
    );
  });

  test("not while a new check refuses rows", async () => {
    await project.written(
      change(["body text)", "body text, CONSTRAINT short CHECK (length(body) < 4))"]),
    );
    await expect(project.up()).rejects.toThrow("rows that the check short refuses: 1 row (id=3)");
  });
});

describe("what ALTER TABLE can do is done by it", () => {
  test("columns, indexes and triggers come and go", async () => {
    const before = await everything();
    const wanted = change(
      [
        "age text, note text",
        "age text, mail text CHECK (mail <> ''), grade integer NOT NULL DEFAULT 3",
      ],
      [
        "CREATE INDEX people_team ON people (team)",
        "CREATE UNIQUE INDEX people_mail ON people (mail)",
      ],
      ["SET note = 'renamed'", "SET mail = 'x'"],
    );
    const text = await migrate(wanted, { drops: new Set(["people.note"]) });
    expect(text.split("-- +migrate Down")[0]).not.toContain("rebuild");
    expect(text).toContain("(the values of people.note are lost; the copy made before has them)");
    expect(text).toContain("-- irreversible: the values of people.note went with it");
    expect(await everything()).toEqual(before);
    await project.down();
    expect(structureDifferences(await structureOf(BEFORE), await project.structure())).toEqual([]);
  });

  test("tables and columns are renamed with all that points at them", async () => {
    const before = await everything();
    await migrate(BEFORE.replaceAll("people", "persons").replaceAll("boss", "chief"), {
      renames: new Map([
        ["people", "persons"],
        ["people.boss", "persons.chief"],
      ]),
    });
    expect(
      await project.rows("SELECT id, team, chief AS boss, name FROM persons ORDER BY id"),
    ).toEqual(before[1] ?? []);
    await project.down();
    expect(await everything()).toEqual(before);
  });

  test("a dropped table is gone on purpose only, and a NOT NULL column can't come back", async () => {
    const wanted = change(
      [", body text)", ")"],
      ["name text NOT NULL);\n  CREATE TABLE people", ");\n  CREATE TABLE people"].map((it) =>
        it.replace(", )", ")"),
      ) as [string, string],
    ).replace("REFERENCES people (id), );", "REFERENCES people (id));");
    const path = await project.written(wanted, { drops: new Set(["notes.body", "teams.name"]) });
    expect(readFileSync(path, "utf8")).toContain(
      "-- irreversible: teams.name was dropped with its values, and no row can be without one",
    );
    await project.up();
    await expect(project.down()).rejects.toThrow("can't be undone: teams.name was dropped");
    expect(await project.rows("SELECT id FROM teams")).toHaveLength(2);
  });
});
