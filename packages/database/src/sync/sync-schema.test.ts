import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { type Connection, DRIVER_NAMES } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import type { TableDdl } from "./ddl.ts";
import { syncSchema } from "./sync-schema.ts";

const table = (
  name: string,
  columns: Record<string, string>,
  indexes: Record<string, string> = {},
  constraints: readonly string[] = [],
): TableDdl => ({
  table: name,
  columns,
  create: `CREATE TABLE "${name}" (\n  ${[...Object.values(columns), ...constraints].join(",\n  ")}\n)`,
  indexes,
});

const id = { id: '"id" integer PRIMARY KEY AUTOINCREMENT' };
const title = { title: '"title" text NOT NULL' };
const notes = table(
  "notes",
  { ...id, ...title },
  { notes_title_idx: 'CREATE INDEX "notes_title_idx" ON "notes" ("title")' },
);
const withColumns = (columns: Record<string, string>): TableDdl =>
  table("notes", { ...notes.columns, ...columns }, notes.indexes);

describe.each([...DRIVER_NAMES])("syncSchema on %s", (driver) => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openConnection({ path: ":memory:" }, driver);
    await syncSchema(connection, [notes]);
    connection.run("INSERT INTO notes (title) VALUES ('first')");
  });
  afterEach(() => connection.close());

  const schema = () =>
    connection.rows(
      "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
    );

  /** Refused with these obstacles, and nothing changed. */
  const expectRefusal = async (ddl: readonly TableDdl[], ...obstacles: string[]) => {
    const before = schema();
    const refused = syncSchema(connection, ddl);
    await expect(refused).rejects.toMatchObject({
      name: "SchemaSyncError",
      obstacles: obstacles.map((text) => expect.stringContaining(text)),
    });
    await expect(refused).rejects.toThrow("DATABASE_URL");
    expect(schema()).toEqual(before);
    expect(connection.inTransaction).toBe(false);
  };

  test("makes tables and indexes, and has nothing to do the second time", async () => {
    const labels = table("labels", id);
    expect(await syncSchema(connection, [notes, labels])).toMatchObject({ created: ["labels"] });
    const before = schema();
    const report = await syncSchema(connection, [notes, labels]);
    expect([report.created, report.added, report.indexed, report.kept]).toEqual([[], [], [], []]);
    expect(schema()).toEqual(before);
  });

  test("adds columns that may be null or have a constant default, wherever they stand", async () => {
    const wanted = table("notes", {
      due: '"due" integer',
      ...id,
      parent: '"parent" integer REFERENCES "notes" ("id") ON DELETE SET NULL',
      ...title,
      done: '"done" integer NOT NULL DEFAULT 0 CONSTRAINT "notes_done_check" CHECK ("done" in (0, 1))',
    });
    const report = await syncSchema(connection, [wanted]);
    expect(report.added).toEqual(["notes.due", "notes.parent", "notes.done"]);
    expect(connection.rows("SELECT * FROM notes")).toEqual([
      { id: 1, title: "first", due: null, parent: null, done: 0 },
    ]);
    expect(() => connection.run("UPDATE notes SET done = 2")).toThrow("notes_done_check");
    expect(() => connection.run("UPDATE notes SET parent = 9")).toThrow("FOREIGN KEY");
    expect((await syncSchema(connection, [wanted])).added).toEqual([]);
  });

  test("refuses a column that existing rows can't have, and says how to go on", async () => {
    const wanted = withColumns({ color: '"color" text NOT NULL' });
    await expectRefusal([wanted], "notes.color: it can't be added to the rows that are there");
  });

  test("refuses every change it can't make, all at once", async () => {
    const wanted = table(
      "notes",
      { ...id, title: '"title" text', sum: '"sum" integer UNIQUE' },
      {},
      ["CHECK (id > 0)"],
    );
    const labels = table("labels", { ...id, name: '"name" text' });
    await syncSchema(connection, [labels]);
    connection.run("INSERT INTO labels (name) VALUES ('x')");
    const changed = table("labels", { ...id, name: '"name" integer' });
    await expectRefusal(
      [wanted, changed],
      'notes.title: its definition has changed from "title" text NOT NULL to "title" text',
      "notes: its constraints have changed",
      "labels.name: its definition has changed",
    );
  });

  test("makes a changed table anew when it has no rows", async () => {
    connection.run("DELETE FROM notes");
    const wanted = table("notes", { ...id, title: '"title" text' }, notes.indexes);
    expect(await syncSchema(connection, [wanted])).toMatchObject({ recreated: ["notes"] });
    connection.run("INSERT INTO notes (title) VALUES (NULL)");
    expect(schema().map((it) => it["name"])).toContain("notes_title_idx");
  });

  test("leaves tables and columns alone that the schema no longer has", async () => {
    await syncSchema(connection, [withColumns({ due: '"due" integer' })]);
    connection.run("UPDATE notes SET due = 5");
    expect((await syncSchema(connection, [notes])).kept).toEqual(["notes.due"]);
    expect((await syncSchema(connection, [table("labels", id)])).kept).toEqual(["notes"]);
    const back = await syncSchema(connection, [withColumns({ due: '"due" integer' })]);
    expect(back.added).toEqual([]);
    expect(connection.rows("SELECT due FROM notes")).toEqual([{ due: 5 }]);
  });

  test("a column that came later, and in the middle, may go and come back", async () => {
    const wanted = table("notes", { ...id, value: '"value" integer', ...title }, notes.indexes, [
      `CONSTRAINT "notes_title_check" CHECK(length("title") > 0)`,
    ]);
    const without = table("notes", { ...id, ...title }, notes.indexes, [
      `CONSTRAINT "notes_title_check" CHECK(length("title") > 0)`,
    ]);
    connection.run("DELETE FROM notes");
    await syncSchema(connection, [without]);
    connection.run("INSERT INTO notes (title) VALUES ('first')");
    expect((await syncSchema(connection, [wanted])).added).toEqual(["notes.value"]);
    connection.run("UPDATE notes SET value = 8");
    expect((await syncSchema(connection, [without])).kept).toEqual(["notes.value"]);
    expect((await syncSchema(connection, [wanted])).added).toEqual([]);
    expect(connection.rows("SELECT value FROM notes")).toEqual([{ value: 8 }]);
  });

  test("refuses to lose a column that every row needs", async () => {
    await expectRefusal([table("notes", id)], "notes.title: the schema no longer has it");
  });

  test("makes changed and lost indexes anew, drops its own old ones and keeps others", async () => {
    connection.exec("CREATE INDEX by_hand ON notes (id, title)");
    connection.exec("DROP INDEX notes_title_idx");
    await syncSchema(connection, [notes]);
    expect(schema().map((it) => it["name"])).toContain("notes_title_idx");
    const unique = 'CREATE UNIQUE INDEX "notes_title_idx" ON "notes" ("title")';
    await syncSchema(connection, [{ ...notes, indexes: { notes_title_idx: unique } }]);
    expect(schema().find((it) => it["name"] === "notes_title_idx")?.["sql"]).toBe(unique);
    await syncSchema(connection, [{ ...notes, indexes: {} }]);
    const names = schema().map((it) => it["name"]);
    expect(names).not.toContain("notes_title_idx");
    expect(names).toContain("by_hand");
  });

  test("refuses a unique index over rows that are the same", async () => {
    connection.run("INSERT INTO notes (title) VALUES ('first')");
    const unique = 'CREATE UNIQUE INDEX "notes_title_idx" ON "notes" ("title")';
    await expectRefusal(
      [{ ...notes, indexes: { notes_title_idx: unique } }],
      "notes (notes_title_idx): rows that are there are the same",
    );
  });

  test("adopts a table somebody else made if it says the same, and refuses another", async () => {
    connection.exec("CREATE TABLE labels (`id` integer primary key autoincrement)");
    connection.exec("CREATE TABLE teams (name text); INSERT INTO teams VALUES ('x')");
    await syncSchema(connection, [notes, table("labels", id)]);
    await expectRefusal([notes, table("teams", id)], "teams: Headwater did not make this table");
  });

  test("the order of columns doesn't matter", async () => {
    const report = await syncSchema(connection, [
      table("notes", { ...title, ...id }, notes.indexes),
    ]);
    expect([report.added, report.recreated]).toEqual([[], []]);
  });
});
