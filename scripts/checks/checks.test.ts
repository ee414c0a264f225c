import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
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
  readonly says: RegExp;
}

const schema = "packages/database/src/schema.ts";

const plants: readonly Plant[] = [
  {
    rule: "a wrong type",
    check: "types",
    file: "packages/server/src/planted.ts",
    text: () => `export const planted: number = "three";\n`,
    says: /planted\.ts.*TS2322/,
  },
  {
    rule: "a wrong type in the data browser",
    check: "browser types",
    file: "packages/client/browser/planted.ts",
    text: () => `export const planted: number = "three";\n`,
    says: /planted\.ts.*TS2322/,
  },
  {
    rule: "any",
    check: "lint",
    file: "packages/server/src/planted.ts",
    text: () => `export const planted = (value: any): unknown => value;\n`,
    says: /no-explicit-any/,
  },
  {
    rule: "a non-null assertion",
    check: "lint",
    file: "packages/server/src/planted.ts",
    text: () => `export const planted = (value: string | null): string => value!;\n`,
    says: /no-non-null-assertion/,
  },
  {
    rule: "a server import in the database",
    check: "lint",
    file: "packages/database/src/planted.ts",
    text: () => `export { createApp } from "@headwater/server";\n`,
    says: /The database knows SQL only/,
  },
  {
    rule: "Drizzle in the server",
    check: "lint",
    file: "packages/server/src/planted.ts",
    text: () => `export { sql } from "drizzle-orm";\n`,
    says: /The server knows HTTP only/,
  },
  {
    rule: "Drizzle in a validator helper",
    check: "lint",
    file: "packages/database/src/wire/planted.ts",
    text: () => `export { sql } from "drizzle-orm";\n`,
    says: /run in browsers/,
  },
  {
    rule: "Zod in the api-client",
    check: "lint",
    file: "packages/api-client/src/planted.ts",
    text: () => `export { z } from "zod";\n`,
    says: /depends on nothing at run time/,
  },
  {
    rule: "the schema in the UI",
    check: "lint",
    file: "packages/client/app/planted.ts",
    text: () => `export { tickets } from "@headwater/database/schema";\n`,
    says: /may reach a browser/,
  },
  {
    rule: "a file of over 300 lines",
    check: "lint",
    file: "packages/server/src/planted.ts",
    text: () => `${"// line\n".repeat(301)}export const planted = 1;\n`,
    says: /max-lines/,
  },
  {
    rule: "a file laid out in another way",
    check: "format",
    file: "packages/server/src/planted.ts",
    text: () => `export const   planted = {a:1}\n`,
    says: /planted\.ts/,
  },
  {
    rule: "a file nobody imports",
    check: "unused",
    file: "packages/server/src/planted.ts",
    text: () => `export const planted = 1;\n`,
    says: /planted\.ts/,
  },
  {
    rule: "a dependency nobody imports",
    check: "unused",
    file: "packages/server/package.json",
    text: (before) =>
      before.replace('"dependencies": {', '"dependencies": {\n"left-pad": "1.3.0",'),
    says: /left-pad/,
  },
  {
    rule: "a column the generated files don't know",
    check: "generated",
    file: schema,
    text: (before) => before.replace(/^ +dueAt:/m, '    planted: text("planted"),\n$&'),
    says: /planted/,
  },
  {
    rule: "a diagnostic that the page tells otherwise",
    check: "docs",
    file: "scripts/codegen/diagnostics/name-entries.ts",
    text: (before) => before.replace("Two tables want one name", "Planted"),
    says: /\+\*\*Planted\*\* \(error\)/,
  },
  {
    rule: "a code without an example",
    check: "types",
    file: "scripts/codegen/diagnostics/planted.ts",
    text: () =>
      `import { error } from "./entry.ts";\nexport const planted = error("a", "b", "c");\n`,
    says: /planted\.ts.*TS2554/,
  },
  {
    rule: "a registry in the lock file",
    check: "lockfile",
    file: "bun.lock",
    text: (before) => `${before}// https://registry.example.test/hono.tgz\n`,
    says: /bun\.lock:\d+ has a URL/,
  },
];

describe("each check fails on a planted violation", () => {
  const copy = copyRepository();
  afterAll(() => copy[Symbol.dispose](), 60_000);

  for (const { rule, check: name, file, text, says } of plants) {
    test(`${name}: ${rule}`, async () => {
      const check = checks.find((candidate) => candidate.name === name);
      if (check === undefined) throw new Error(`There is no check named ${name}`);
      const path = join(copy.path, file);
      const before = (await Bun.file(path).exists()) ? readFileSync(path, "utf8") : null;
      writeFileSync(path, text(before ?? ""));
      const outcome = await runCheck(check, copy.path);
      if (before === null) rmSync(path);
      else writeFileSync(path, before);

      expect(outcome.passed).toBe(false);
      expect(outcome.output).toMatch(says);
    }, 120_000);
  }
});
