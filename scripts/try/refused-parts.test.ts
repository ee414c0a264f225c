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
      import { index, pgTable, serial, text, uuid } from "drizzle-orm/pg-core";
      export const shelves = pgTable("shelves", { id: uuid("id").primaryKey().defaultRandom() });
      export const jars = pgTable("jars", {
        id: serial("id").primaryKey(),
        code: text("code").notNull().default(sql\`next_code()\`),
        shelfId: text("shelf_id").references(() => shelves.id),
      }, (table) => [index("jars_sounds_idx").on(sql\`sounds_of(\${table.code})\`)]);
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
    ]);
    const labels = report.results.find(({ table, verb }) => table === "labels" && verb === "list");
    expect(labels?.reason).toContain("function plain_of(unknown) does not exist");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
