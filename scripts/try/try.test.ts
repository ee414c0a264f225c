import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { caseFile, run, verification, verified } from "./testing/run.ts";

// Processes take their time to start on a busy machine.
setDefaultTimeout(180_000);

/** Every file below a folder with what it holds. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

describe("a verification passes", () => {
  test.each([
    "column-kinds",
    "composite-foreign-key",
    "computed-defaults",
    "custom-forms",
    "generated-columns",
    "keys",
    "no-primary-key",
    "self-relation",
    "views",
    "meanings",
    "pg-views",
  ])("on the golden case %s", async (name) => {
    const report = await verified(caseFile(name));
    expect(report.results.filter(({ result }) => result === "failed")).toEqual([]);
    expect(report.passed).toBeGreaterThan(10);
  });

  test("on the tracker, and says of every table and verb what came of it", async () => {
    const schema = "packages/database/src/schema.ts";
    const { code, output } = await run("scripts/try.ts", schema, "--verify");
    expect(output).toMatch(/^table +seed  list  page  sort  filter  include/m);
    expect(output).toContain("hide: it has no hidden column");
    expect(output.trimEnd().split("\n").at(-1)).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/);
    expect(code).toBe(0);
  });
});

test("a server that leaves a row out of its lists is found out", async () => {
  const report = await verification("scripts/try/testing/faulty-server.ts", caseFile("enums"));
  expect(report.code).toBe(1);
  const failed = report.results.filter(({ result }) => result === "failed");
  expect(failed.map(({ verb }) => verb)).toContain("list");
  expect(failed.every(({ table, failures }) => table === "shirts" && failures?.length)).toBe(true);
});

test("nothing is written into the schema's project", async () => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-try-"));
  cpSync(dirname(caseFile("enums")), folder, { recursive: true });
  const before = contents(folder);
  const file = join(folder, "schema.ts");
  const report = await verification("scripts/try.ts", file, "--verify", "--json");
  expect(report.code).toBe(0);
  expect(contents(folder)).toEqual(before);
  rmSync(folder, { recursive: true });
});

test("a schema that can't be read is told with its diagnostics", async () => {
  const report = await verification("scripts/try.ts", caseFile("error-throws"), "--json");
  expect(report.code).toBe(1);
  expect(report.diagnostics.map(({ code }) => code)).toContain("HW1001");
  expect(report.results).toEqual([]);
});
