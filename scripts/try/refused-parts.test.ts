import { expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verified } from "./testing/run.ts";

setDefaultTimeout(180_000);

test("what PostgreSQL refuses is said, and the rest of a schema is tried without it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refused-parts-"));
  const file = join(folder, "schema.ts");
  writeFileSync(
    file,
    `
      import { sql } from "drizzle-orm";
      import { index, pgTable, serial, text, uuid, vector } from "drizzle-orm/pg-core";
      export const shelves = pgTable("shelves", { id: uuid("id").primaryKey().defaultRandom() });
      export const jars = pgTable("jars", {
        id: serial("id").primaryKey(),
        code: text("code").notNull().default(sql\`next_code()\`),
        shelfId: text("shelf_id").references(() => shelves.id),
      }, (table) => [index("jars_sounds_idx").on(sql\`sounds_of(\${table.code})\`)]);
      export const scents = pgTable("scents", {
        id: serial("id").primaryKey(),
        notes: vector("notes", { dimensions: 3 }).notNull(),
      }, (table) => [index("scents_notes_idx").using("hnsw", table.notes.op("vector_cosine_ops"))]);
      export const labels = pgTable("labels", {
        id: serial("id").primaryKey(),
        plain: text("plain").generatedAlwaysAs(sql\`plain_of('a')\`),
      });`,
  );
  try {
    const report = await verified(file);
    expect(report.results.filter(({ result }) => result === "failed")).toEqual([]);
    const said = report.diagnostics.filter(({ code }) => code === "HW1020");
    expect(said.map(({ cause }) => cause.split(":")[0])).toEqual([
      'The default "code" of "jars" can\'t be made',
      'The index "jars_sounds_idx" of "jars" can\'t be made',
      'The foreign key "jars_shelf_id_shelves_id_fk" of "jars" can\'t be made',
      'The column "notes" of "scents" can\'t be made',
      'The index "scents_notes_idx" of "scents" can\'t be made',
    ]);
    const created = report.results.filter(({ verb }) => verb === "create");
    expect(created.map(({ table, result }) => [table, result])).toContainEqual([
      "scents",
      "passed",
    ]);
    const labels = report.results.find(({ table, verb }) => table === "labels" && verb === "list");
    expect(labels?.reason).toContain("function plain_of(unknown) does not exist");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what SQLite refuses of rows, tables and indexes is said, and the rest is tried without it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refused-parts-"));
  const file = join(folder, "schema.ts");
  writeFileSync(
    file,
    `
      import { sql } from "drizzle-orm";
      import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
      export const jars = sqliteTable("jars", {
        id: text("id").primaryKey().default(sql\`(uuid())\`),
        code: text("code").notNull().default(sql\`(next_code())\`),
        shelfId: integer("shelf_id").references(() => shelves.id),
      }, (table) => [index("jars_sounds_idx").on(sql\`sounds_of(\${table.code})\`)]);
      export const shelves = sqliteTable("shelves", {
        id: integer("id").primaryKey(),
        label: text("label"),
      }, (table) => [check("shelves_label", sql\`is_label(\${table.label})\`)]);
      export const seasons = sqliteTable("seasons", {
        starts: integer("starts").primaryKey(),
        ends: integer("ends").$defaultFn(() => sql\`starts + 1\`),
      });`,
  );
  try {
    const report = await verified(file);
    expect(report.results.filter(({ result }) => result === "failed")).toEqual([]);
    const said = report.diagnostics.filter(({ code }) => code === "HW1020");
    expect(said.map(({ cause }) => cause.split(".")[0])).toEqual([
      'The default "id" of "jars" can\'t be made: unknown function: uuid()',
      'The default "code" of "jars" can\'t be made: unknown function: next_code()',
      'The index "jars_sounds_idx" of "jars" can\'t be made: no such function: sounds_of',
    ]);
    const created = report.results.filter(({ verb }) => verb === "create");
    expect(created.map(({ table, result }) => [table, result])).toContainEqual(["jars", "passed"]);
    // SQL of a function that speaks of other columns is no fault of what is generated.
    expect(created.map(({ table, result }) => [table, result])).toContainEqual([
      "seasons",
      "passed",
    ]);
    const shelves = report.results.find(
      ({ table, verb }) => table === "shelves" && verb === "list",
    );
    expect(shelves?.reason).toContain("no such function: is_label");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
