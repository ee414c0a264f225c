import { expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { printDiagnostics } from "../diagnostics/print-diagnostics.ts";
import type { Json, SchemaModel } from "../model.ts";
import { readSchema } from "../read/read-schema.ts";
import { buildModel } from "./build-model.ts";

/** `UPDATE_GOLDENS=1 bun test scripts/codegen` writes what is found instead. */
const update = process.env["UPDATE_GOLDENS"] === "1";
const cases = join(import.meta.dir, "../testdata");

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A model as people can review it: what is null, false or empty is left out. */
const slim = (value: Json): Json => {
  if (isList(value)) return value.map(slim);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== false && !(isList(inner) && !inner.length))
      .map(([key, inner]) => [key, slim(inner)]),
  );
};

const written = async (model: SchemaModel): Promise<string> => {
  const text = JSON.stringify(slim(JSON.parse(JSON.stringify(model))));
  return (await format("expected.model.json", text, { printWidth: 100 })).code;
};

const expected = (path: string, found: string): string => {
  if (update && found === "") rmSync(path, { force: true });
  else if (update) writeFileSync(path, found);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

for (const name of readdirSync(cases).toSorted()) {
  const root = join(cases, name);
  if (!existsSync(join(root, "schema.ts"))) continue;

  test(`the case ${name} is read as expected`, async () => {
    const reading = await readSchema({ root, schema: "schema.ts" });
    const { model, diagnostics } = buildModel(reading, { repositories: null, routes: null });

    const said = printDiagnostics(diagnostics);
    expect(said).toBe(expected(join(root, "expected.diagnostics.txt"), said));
    const text = model === null ? "" : await written(model);
    expect(text).toBe(expected(join(root, "expected.model.json"), text));
  });
}
