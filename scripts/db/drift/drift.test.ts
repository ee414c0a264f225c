import { afterEach, beforeEach, expect, spyOn, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrateUp, readMigrations, sqliteMigrationDatabase } from "@headwater/database/migrator";
import { NO_DECISIONS } from "../generate/decisions.ts";
import { generateMigration } from "../generate/generate-migration.ts";
import { runDb } from "../run-db.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
import { MigrationProject } from "../testing/migration-project.ts";

const schemaOf = (name: string): string =>
  join(import.meta.dir, "../pull/testdata", name, "schema.ts");

let project: MigrationProject;

beforeEach(async () => {
  project = new MigrationProject();
  const made = await generateMigration({
    folder: project.migrations,
    wanted: await structureOfModel(await readModel([schemaOf("chinook")])),
    name: "initial",
    decisions: NO_DECISIONS,
    ask: null,
    now: new Date(),
  });
  expect(made.outcome).toBe("written");
  const database = sqliteMigrationDatabase(await project.connection(), { busyTimeoutMs: 50 });
  await migrateUp(database, readMigrations(project.migrations), { snapshot: false });
});

afterEach(() => project.remove());

/** What the command prints, and its exit code. */
const drift = async (schema: string, ...words: string[]) => {
  project.close();
  const said: string[] = [];
  const log = spyOn(console, "log").mockImplementation((text: string) => {
    said.push(text);
  });
  try {
    const own = [project.file, "--schema", schemaOf(schema), "--migrations", project.migrations];
    const code = await runDb(["drift", ...own, ...words]);
    return { code, out: said.join("\n") };
  } finally {
    log.mockRestore();
  }
};

test("four sides that are the same are no drift", async () => {
  expect(await drift("chinook")).toEqual({
    code: 0,
    out: "No drift: database, migrations, snapshot, schema are the same.",
  });
}, 60_000);

test("a database that was changed beside its migrations is told by the thing that changed", async () => {
  (await project.connection()).exec(
    'ALTER TABLE "Genre" ADD COLUMN colour text; DROP INDEX "IFK_AlbumArtistId"; CREATE TABLE stray (id INTEGER PRIMARY KEY)',
  );
  const { code, out } = await drift("chinook");
  expect(code).toBe(1);
  expect(out).toMatch(/^column +Genre\.colour +A +– +– +–$/m);
  expect(out).toMatch(/^index +Album \(IFK_AlbumArtistId\) +– +A +A +A$/m);
  expect(out).toMatch(/^table +stray +A +– +– +–$/m);
  expect(out).not.toContain("stray.id");
  expect(out).toContain("The database was changed beside its migrations");
}, 60_000);

test("words for types that come to the same are no drift, and others are", async () => {
  const own = await project.connection();
  for (const { name } of own.rows(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_%' ESCAPE '\\'",
  ))
    own.exec(`PRAGMA foreign_keys = OFF; DROP TABLE "${String(name)}"`);
  const script = readFileSync(
    join(import.meta.dir, "../pull/testdata/chinook/database.sql"),
    "utf8",
  );
  expect(script).toContain("NVARCHAR(160)");
  own.exec(script);
  expect(script).toContain("[InvoiceDate] DATETIME");
  expect((await drift("chinook")).out).not.toMatch(/^column /m);
  const again = await project.connection();
  again.exec(
    `ALTER TABLE "Genre" RENAME COLUMN "Name" TO old; ALTER TABLE "Genre" ADD COLUMN "Name" BLOB`,
  );
  expect((await drift("chinook")).out).toMatch(/^column +Genre\.Name +A +B +B +B$/m);
}, 60_000);

test("a schema that asks for more is told, and what to run", async () => {
  const { code, out } = await drift("northwind", "--json");
  const { differences, ways } = JSON.parse(out);
  expect(code).toBe(1);
  expect(differences).toContainEqual({
    of: "table",
    place: "Order Details",
    forms: { database: null, migrations: null, snapshot: null, schema: "there" },
  });
  expect(ways).toEqual([expect.stringContaining("bun run db:generate")]);
}, 60_000);

test("migrations that don't lead to their snapshot are told", async () => {
  const [file] = readMigrations(project.migrations).files;
  const { parent, ...snapshot } = JSON.parse(readFileSync(snapshotOf(file?.name ?? ""), "utf8"));
  const [first, ...tables] = snapshot.structure.tables;
  const changed = { ...first, columns: first.columns.toReversed().slice(1) };
  const structure = { ...snapshot.structure, tables: [changed, ...tables] };
  writeFileSync(snapshotOf(file?.name ?? ""), JSON.stringify({ ...snapshot, parent, structure }));
  const { code, out } = await drift("chinook");
  expect(code).toBe(1);
  expect(out).toContain("The migrations don't lead where they were planned to");
}, 60_000);

const snapshotOf = (name: string): string =>
  join(project.migrations, "snapshots", `${name.slice(0, 14)}.json`);
