import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "bun:test";
import {
  compiledCases,
  generateApart,
  generateCase,
  goldenCases,
  testdata,
} from "../testing/golden-cases.ts";
import { typeCheck } from "../testing/type-check.ts";

/** `UPDATE_GOLDENS=1 bun test scripts/codegen` writes what is generated in place of comparing it. */
const update = process.env["UPDATE_GOLDENS"] === "1";

for (const name of goldenCases()) {
  test(`the case ${name} is generated as expected`, async () => {
    const folder = join(testdata, name);
    const files = await generateCase(name);
    if (update) {
      rmSync(join(folder, "expected"), { recursive: true });
      for (const { path, text } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    const committed = readdirSync(join(folder, "expected"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `expected/${path.replaceAll("\\", "/")}`);
    expect(committed.toSorted()).toEqual(files.map(({ path }) => path).toSorted());
    for (const { path, text } of files) {
      expect(`${path}\n${readFileSync(join(folder, path), "utf8")}`).toBe(`${path}\n${text}`);
    }
  });
}

test("what is generated for every case compiles under the strictest settings", async () => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-goldens-"));
  try {
    for (const name of compiledCases()) await generateApart(name, join(folder, name));
    expect(typeCheck(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
