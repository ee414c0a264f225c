import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildModel } from "../build/build-model.ts";
import { project } from "../project.ts";
import { readSchema } from "../read/read-schema.ts";
import { type DiagnosticCode, entries } from "./diagnostic.ts";
import { exampleDiagnostic, exampleSchema } from "./example.ts";
import { PAGE } from "./print-diagnostics.ts";

const IMPORTS = `
import { relations, sql } from "drizzle-orm";
import { int, mysqlTable } from "drizzle-orm/mysql-core";
import { pgTable, serial } from "drizzle-orm/pg-core";
import { customType, index, integer, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";
import { resource } from "@headwater/database/resource";
`;

const root = mkdtempSync(join(tmpdir(), "headwater-examples-"));
symlinkSync(join(project.root, "node_modules"), join(root, "node_modules"));
afterAll(() => rmSync(root, { recursive: true }));

const codes = Object.keys(entries) as DiagnosticCode[];

for (const code of codes) {
  const schema = exampleSchema(code);
  if (schema === null) continue;
  test(`the example of ${code} leads to its message`, async () => {
    // The imports come last, so that lines keep their numbers.
    writeFileSync(join(root, "schema.ts"), `${schema}\n${IMPORTS}`);
    const reading = await readSchema({ root, schema: "schema.ts" });
    const { diagnostics } = buildModel(reading, { repositories: null, routes: null });
    expect(diagnostics).toContainEqual(exampleDiagnostic(code));
  });
}

test("the page shows every example as it is run", () => {
  const page = readFileSync(join(project.root, PAGE), "utf8");
  const missing = codes.filter((code) => !page.includes(`${exampleSchema(code) ?? ""}\n`));
  expect(missing).toEqual([]);
});

test("most codes are proved by a schema", () => {
  const proved = codes.filter((code) => exampleSchema(code) !== null);
  expect(proved.length).toBeGreaterThan(codes.length * 0.7);
});
