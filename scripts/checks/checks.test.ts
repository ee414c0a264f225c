import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "../testing/copy-repository.ts";
import { checks } from "./checks.ts";
import { runCheck } from "./run-check.ts";

/** A violation planted into a copy of the repository, and what the check must say of it. */
interface Plant {
  readonly rule: string;
  readonly check: string;
  readonly file: string;
  readonly text: (before: string) => string;
  /** Words of one paragraph. */
  readonly says: readonly RegExp[];
}

const schema = "packages/database/src/schema.ts";

const plants: readonly Plant[] = [
  {
    rule: "a wrong type",
    check: "types",
    file: "packages/server/src/planted-type.ts",
    text: () => `export const planted: number = "three";\n`,
    says: [/planted-type\.ts/, /TS2322/],
  },
  {
    rule: "a wrong type in the data browser",
    check: "browser types",
    file: "packages/client/browser/planted-type.ts",
    text: () => `export const planted: number = "three";\n`,
    says: [/planted-type\.ts/, /TS2322/],
  },
  {
    rule: "any",
    check: "lint",
    file: "packages/server/src/planted-any.ts",
    text: () => `export const planted = (value: any): unknown => value;\n`,
    says: [/planted-any\.ts/, /no-explicit-any/],
  },
  {
    rule: "a non-null assertion",
    check: "lint",
    file: "packages/server/src/planted-non-null.ts",
    text: () => `export const planted = (value: string | null): string => value!;\n`,
    says: [/planted-non-null\.ts/, /no-non-null-assertion/],
  },
  {
    rule: "a server import in the database",
    check: "lint",
    file: "packages/database/src/planted-upwards.ts",
    text: () => `export { createApp } from "@headwater/server";\n`,
    says: [/planted-upwards\.ts/, /The database knows SQL only/],
  },
  {
    rule: "Drizzle in the server",
    check: "lint",
    file: "packages/server/src/planted-drizzle.ts",
    text: () => `export { sql } from "drizzle-orm";\n`,
    says: [/planted-drizzle\.ts/, /The server knows HTTP only/],
  },
  {
    rule: "Drizzle in a validator helper",
    check: "lint",
    file: "packages/database/src/wire/planted-drizzle.ts",
    text: () => `export { sql } from "drizzle-orm";\n`,
    says: [/planted-drizzle\.ts/, /run in browsers/],
  },
  {
    rule: "Zod in the api-client",
    check: "lint",
    file: "packages/api-client/src/planted-zod.ts",
    text: () => `export { z } from "zod";\n`,
    says: [/planted-zod\.ts/, /depends on nothing at run time/],
  },
  {
    rule: "the schema in the UI",
    check: "lint",
    file: "packages/client/app/planted-schema.ts",
    text: () => `export { tickets } from "@headwater/database/schema";\n`,
    says: [/planted-schema\.ts/, /may reach a browser/],
  },
  {
    rule: "modules that import each other",
    check: "lint",
    file: "packages/server/src/planted-cycle.ts",
    text: () => `export * from "./planted-again.ts";\n`,
    says: [/planted-cycle\.ts/, /no-cycle/],
  },
  {
    rule: "modules that import each other, seen from the second",
    check: "lint",
    file: "packages/server/src/planted-again.ts",
    text: () => `export * from "./planted-cycle.ts";\n`,
    says: [/planted-again\.ts/, /no-cycle/],
  },
  {
    rule: "a file of over 300 lines",
    check: "lint",
    file: "packages/server/src/planted-long.ts",
    text: () => `${"// line\n".repeat(301)}export const planted = 1;\n`,
    says: [/planted-long\.ts/, /max-lines/],
  },
  {
    rule: "a file laid out in another way",
    check: "format",
    file: "packages/server/src/planted-layout.ts",
    text: () => `export const   planted = {a:1}\n`,
    says: [/planted-layout\.ts/],
  },
  {
    rule: "a file nobody imports",
    check: "unused",
    file: "packages/server/src/planted-nobody.ts",
    text: () => `export const planted = 1;\n`,
    says: [/planted-nobody\.ts/],
  },
  {
    rule: "a dependency nobody imports",
    check: "unused",
    file: "packages/server/package.json",
    text: (before) =>
      before.replace('"dependencies": {', '"dependencies": {\n"left-pad": "1.3.0",'),
    says: [/left-pad/],
  },
  {
    rule: "a column the generated files don't know",
    check: "generated",
    file: schema,
    text: (before) => before.replace(/^ +dueAt:/m, '    planted: text("planted"),\n$&'),
    says: [/planted/],
  },
  {
    rule: "a diagnostic that the page tells otherwise",
    check: "docs",
    file: "scripts/codegen/diagnostics/name-entries.ts",
    text: (before) => before.replace("Two tables want one name", "Planted"),
    says: [/\+\*\*Planted\*\* \(error\)/],
  },
  {
    rule: "a code without an example",
    check: "types",
    file: "scripts/codegen/diagnostics/planted-example.ts",
    text: () =>
      `import { error } from "./entry.ts";\nexport const planted = error("a", "b", "c");\n`,
    says: [/planted-example\.ts/, /TS2554/],
  },
  {
    rule: "a registry in the lock file",
    check: "lockfile",
    file: "bun.lock",
    text: (before) => `${before}// ${["https:", "", "packages.test", "hono.tgz"].join("/")}\n`,
    says: [/bun\.lock:\d+ has a URL/],
  },
];

/** All violations stand there at once: each check runs once, and tells of all that are its own. */
const copy = copyRepository();
afterAll(() => copy[Symbol.dispose](), 60_000);
for (const { file, text } of plants) {
  const path = join(copy.path, file);
  writeFileSync(path, text(existsSync(path) ? readFileSync(path, "utf8") : ""));
}

describe.each([...checks])("the check of $name fails", (check) => {
  let said: string[] = [];
  beforeAll(async () => {
    const { passed, output } = await runCheck(check, copy.path);
    expect(passed).toBe(false);
    said = output.split(check.name === "lint" ? /\n\s*\n/ : "\n");
  }, 120_000);

  test.each(plants.filter((plant) => plant.check === check.name))("for $rule", ({ says }) => {
    const of = said.filter((paragraph) => says.every((word) => word.test(paragraph)));
    expect(of.length ? [] : said).toEqual([]);
  });
});
