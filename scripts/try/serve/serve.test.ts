import { expect, test } from "bun:test";
import { makeOutput, type Output } from "../output/make-output.ts";
import { loadOutput } from "../output/load-output.ts";
import { Seeder } from "../seed/seeder.ts";
import { caseFile } from "../testing/run.ts";
import { serve } from "./serve.ts";

const outputOf = async (name: string): Promise<Output> => {
  const output = await makeOutput([caseFile(name)]);
  if ("model" in output) return output;
  throw new Error(JSON.stringify(output.diagnostics));
};

const listOf = async (output: Output, path: string): Promise<unknown> => {
  const loaded = await loadOutput(output.project);
  const database = await loaded.openDatabase({ url: ":memory:", environment: {} });
  expect(await new Seeder(output.model, database, loaded).fill(9)).toEqual([]);
  const server = await serve(loaded, database, { port: 0, signals: false, logs: true });
  const response = await fetch(`${server.url}/api/${path}`);
  expect((await fetch(`${server.url}/docs`)).status).toBe(200);
  const body: unknown = await response.json();
  await server.stop();
  return body;
};

test("seeded rows are served, the same ones every time", async () => {
  const output = await outputOf("column-kinds");
  const first = await listOf(output, "samples");
  expect(first).toMatchObject({ data: { length: 9 }, nextCursor: null });
  expect(await listOf(output, "samples")).toEqual(first);
});

test("a table's rows form a tree where they point at their own", async () => {
  const output = await outputOf("self-relation");
  const [table] = output.model.tables;
  const [key] = table?.foreignKeys ?? [];
  const page = await listOf(output, table?.names.path ?? "");
  const rows = (page as { data: Record<string, unknown>[] }).data;
  const parents = rows.map((row) => row[key?.columns[0] ?? ""]);
  expect(parents[0]).toBeNull();
  expect(parents.slice(1).some((parent) => parent !== null)).toBe(true);
});
