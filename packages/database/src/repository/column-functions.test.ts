import { afterEach, beforeEach, expect, test } from "bun:test";
import { type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { openConnection } from "../drivers/open-connection.ts";
import type { Connection } from "../drivers/connection.ts";
import { createSqliteEngine } from "../engine/sqlite-engine.ts";
import type { ColumnModel, TableModel } from "../model.ts";
import { bindTable } from "./bind-table.ts";
import { RepositoryContext } from "./context.ts";
import { Repository } from "./repository.ts";

let isBroken = false;
let isWrong = false;

const notes = sqliteTable("notes", {
  id: integer("id").primaryKey(),
  body: text("body").notNull(),
  made: text("made").$defaultFn(() => sql`'made ' || ${"it's"}`),
  changes: integer("changes_made")
    .notNull()
    .default(0)
    .$onUpdateFn((): SQL => sql`${notes.changes} + 1`),
  at: integer("at", { mode: "timestamp" })
    .notNull()
    .default(sql`(CURRENT_TIMESTAMP)`),
  counted: integer("counted")
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`),
  wrong: text("wrong").$defaultFn(() => sql`${sql.raw(isWrong ? "no_such_column" : "'right'")}`),
  broken: text("broken").$onUpdateFn(() => {
    if (isBroken) throw new Error("not today");
    return "mended";
  }),
});

const column = (kind: ColumnModel["kind"], more: Partial<ColumnModel> = {}): ColumnModel => ({
  column: "",
  kind,
  storage: "plain",
  access: "open",
  nullable: false,
  optional: true,
  ...more,
});

const model: TableModel = {
  name: "notes",
  singular: "note",
  path: "notes",
  table: "notes",
  key: ["id"],
  columns: {
    id: column("integer", { column: "id" }),
    body: column("string", { column: "body", optional: false }),
    made: column("string", { column: "made", nullable: true }),
    changes: column("integer", { column: "changes_made" }),
    at: column("date", { column: "at", storage: "seconds" }),
    counted: column("integer", { column: "counted" }),
    wrong: column("string", { column: "wrong", nullable: true }),
    broken: column("string", { column: "broken", nullable: true }),
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};

type Note = typeof notes.$inferSelect;

interface NoteModel {
  row: Note;
  hidden: object;
  key: number;
  keyColumns: "id";
  create: { [C in keyof Note]?: Note[C] | undefined } & { readonly body: string };
  patch: { [C in keyof Note]?: Note[C] | undefined };
  where: { readonly id?: number };
  sort: keyof Note;
  relations: object;
}

class NotesRepository extends Repository<NoteModel> {
  constructor(context: RepositoryContext) {
    super(context, bindTable(model, notes));
  }
}

let connection: Connection;
let repository: NotesRepository;

beforeEach(async () => {
  connection = await openConnection({ path: ":memory:" }, "bun-sqlite");
  connection.exec(
    "CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, made TEXT, " +
      "changes_made INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL DEFAULT (CURRENT_TIMESTAMP), " +
      "counted INTEGER NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), broken TEXT, wrong TEXT)",
  );
  repository = new NotesRepository(new RepositoryContext(createSqliteEngine(connection)));
});
afterEach(() => connection.close());

test("SQL that a column's function makes is computed by the statement, one row or many", async () => {
  const one = await repository.create({ body: "one" });
  expect(one).toMatchObject({ made: "made it's", changes: 0 });
  const given = await repository.create({ body: "two", made: "by hand" });
  expect(given.made).toBe("by hand");
  const many = await repository.createMany(Array.from({ length: 5 }, () => ({ body: "more" })));
  expect(many.map(({ made }) => made)).toEqual(Array.from({ length: 5 }, () => "made it's"));
});

test("SQL that an update function makes speaks of the row as it was", async () => {
  const { id } = await repository.create({ body: "one" });
  expect(await repository.update(id, { body: "two" })).toMatchObject({ body: "two", changes: 1 });
  await repository.updateMany({ id }, { body: "three" });
  expect((await repository.get(id)).changes).toBe(2);
  expect(await repository.update(id, { changes: 9 })).toMatchObject({ changes: 9 });
});

test("a moment in a column of numbers is one, though its default is SQLite's text", async () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  const { id, at } = await repository.create({ body: "one" });
  expect(at.getTime()).toBeGreaterThanOrEqual(before);
  connection.exec(`UPDATE notes SET at = '2026-01-02 03:04:05' WHERE id = ${id}`);
  expect((await repository.get(id)).at).toEqual(new Date("2026-01-02T03:04:05Z"));
  connection.exec(`UPDATE notes SET at = 'some day' WHERE id = ${id}`);
  expect(await repository.wire.find(id)).toMatchObject({ at: null });
});

test("a plain number whose default is SQLite's text of a moment counts its seconds", async () => {
  const before = Math.floor(Date.now() / 1000);
  const { counted } = await repository.create({ body: "one" });
  expect(counted).toBeGreaterThanOrEqual(before);
  expect(counted).toBeLessThan(before + 600);
});

test("a function of the schema that throws is named with its column", async () => {
  isBroken = true;
  await expect(repository.create({ body: "one" })).rejects.toThrow(
    "The schema's function that fills in broken throws: not today",
  );
  isBroken = false;
});

test("a function of the schema whose SQL the database refuses is named with its column", async () => {
  isWrong = true;
  const refused = expect(repository.createMany([{ body: "one" }, { body: "two" }])).rejects;
  await refused.toThrow(
    /function that fills in (?:made and )?wrong makes SQL that is refused: .*no_such_column/,
  );
  isWrong = false;
});
