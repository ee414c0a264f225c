import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SchemaFacts } from "./facts.ts";
import { readSchema, type SchemaReading } from "./read-schema.ts";

// A project of which nothing is installed, not even Drizzle.
let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "missing-imports-"));
});
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const read = (text: string, placeholders: boolean, app = "app"): Promise<SchemaReading> => {
  write(`${app}/schema.ts`, text);
  return readSchema({ root: join(root, app), schema: "schema.ts", placeholders });
};

const columnsOf = (facts: SchemaFacts | null): string[] | undefined =>
  facts?.tables[0]?.columns.map(({ name, filled }) => (filled ? `${name}?` : name));

test("what a missing package gives is left out, and the rest is read", async () => {
  const { facts, diagnostics } = await read(
    `
    import env, { stamps, limits, lookUp, type Shape } from "absent-helpers";
    import { boxes } from "absent-boxes";
    import * as more from "absent-more";
    import { pgEnum, pgTable, text, uuid, varchar } from "drizzle-orm/pg-core";
    if (env.isProduction instanceof more.Kind) throw new Error("never");
    export const shape = pgEnum("shape", ["round", ...limits.shapes]);
    export const lid = pgEnum("lid", limits.lids);
    export const jars = pgTable("jars", {
      id: uuid("id").primaryKey().defaultRandom(),
      box: uuid("box").references(() => boxes.id),
      shape: shape("shape").$type<Shape>(),
      label: text("label").default(limits.label),
      code: varchar("code", { length: 8 }).$defaultFn(() => lookUp()),
      weight: more.weight("weight"),
      lid: lid("lid").notNull().default("screw"),
      ...stamps(),
    });`,
    true,
  );
  expect(columnsOf(facts)).toEqual(["id?", "box", "shape", "label", "code"]);
  expect(facts?.tables[0]?.columns[2]?.values).toEqual(["round"]);
  expect(facts?.tables[0]?.foreignKeys).toEqual([]);
  expect(diagnostics.map(({ code, place, cause }) => [code, place.line, cause])).toEqual([
    ["HW1019", 2, expect.stringContaining('Left out for it: "jars.weight" and "jars.lid".')],
    ["HW1019", 3, expect.stringContaining('"absent-boxes" is not there')],
    ["HW1019", 4, expect.stringContaining('"absent-more" is not there')],
  ]);
});

test("without placeholders a missing package ends it, and is named", async () => {
  const { facts, diagnostics } = await read(
    `
    import { pgTable, text } from "drizzle-orm/pg-core";
    import { length } from "absent-lengths";
    export const jars = pgTable("jars", { id: text("id", { length }).primaryKey() });`,
    false,
  );
  expect(facts).toBeNull();
  expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([["HW1001", 3]]);
  expect(diagnostics[0]?.fix).toContain('Install "absent-lengths"');
});

test("packages that make ids make them where they are not installed", async () => {
  const { facts, diagnostics } = await read(
    `
    import { createId } from "@paralleldrive/cuid2";
    import { customAlphabet, nanoid } from "nanoid";
    import { v7 } from "uuid";
    import { pgTable, text, uuid } from "drizzle-orm/pg-core";
    const short = customAlphabet("ab", 6);
    export const jars = pgTable("jars", {
      id: text("id").primaryKey().$defaultFn(() => \`jar_\${nanoid()}\`),
      cuid: text("cuid").$defaultFn(createId),
      code: text("code").$defaultFn(() => short()),
      key: uuid("key").$defaultFn(() => v7()),
    });`,
    true,
  );
  expect(columnsOf(facts)).toEqual(["id?", "cuid?", "code?", "key?"]);
  expect(diagnostics).toEqual([]);
});

test("packages of the same workspace are found though they are neither installed nor built", async () => {
  write("whole/pnpm-workspace.yaml", 'packages:\n  - "parts/*"\n  - "!parts/old"\n');
  write(
    "whole/parts/sizes/package.json",
    JSON.stringify({
      name: "@jars/sizes",
      exports: {
        ".": { types: "./dist/index.d.ts", import: "./dist/index.js" },
        "./*": "./src/*.ts",
      },
    }),
  );
  write("whole/parts/sizes/src/index.ts", 'export const sizes = ["small", "large"] as const;');
  write("whole/parts/sizes/src/limits.ts", "export default 12;");
  const { facts, diagnostics, files } = await read(
    `
    import { sizes } from "@jars/sizes";
    import length from "@jars/sizes/limits";
    import { pgTable, text, varchar } from "drizzle-orm/pg-core";
    export const jars = pgTable("jars", {
      id: varchar("id", { length }).primaryKey(),
      size: text("size", { enum: sizes }),
    });`,
    false,
    "whole/app",
  );
  expect(diagnostics).toEqual([]);
  expect(facts?.tables[0]?.columns.map(({ length: most }) => most)).toEqual([12, null]);
  expect(facts?.tables[0]?.columns[1]?.values).toEqual(["small", "large"]);
  expect(files).toContain(join(root, "whole/parts/sizes/src/limits.ts"));
});

test.each([
  ["$lib/sizes", "src/lib/sizes.ts"],
  ["~~/sizes", "sizes.ts"],
  ["~/sizes", "app/sizes.ts"],
  ["#shared/sizes", "shared/sizes/index.ts"],
  ["@/sizes", "src/sizes.ts"],
])("the alias of a framework is understood without its tsconfig: %s", async (alias, file) => {
  const home = `framed/${file.replaceAll(/\W/g, "-")}`;
  write(`${home}/package.json`, "{}");
  write(`${home}/${file}`, 'export const sizes = ["small", "large"] as const;');
  const { facts, diagnostics } = await read(
    `
    import { sizes } from "${alias}";
    import { pgTable, text } from "drizzle-orm/pg-core";
    export const jars = pgTable("jars", {
      id: text("id").primaryKey(),
      size: text("size", { enum: sizes }),
    });`,
    false,
    `${home}/src/server`,
  );
  expect(diagnostics).toEqual([]);
  expect(facts?.tables[0]?.columns[1]?.values).toEqual(["small", "large"]);
});

test("of a folder, a file that makes no table may fail, and one that makes some may not", async () => {
  const table = (more: string): string => `
    import { pgTable, text } from "drizzle-orm/pg-core";
    ${more}
    export const jars = pgTable("jars", { id: text("id").primaryKey() });`;
  write(
    "folder/db/client.ts",
    `
    import { sql } from "drizzle-orm";
    throw new Error("DATABASE_URL is not set");`,
  );
  write("folder/db/tables.ts", table(""));
  const options = { root: join(root, "folder"), schema: "db" };
  const { facts, diagnostics } = await readSchema(options);
  expect(facts?.tables.map(({ name }) => name)).toEqual(["jars"]);
  expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
    ["HW1021", "db/client.ts"],
  ]);

  write("folder/db/tables.ts", table('throw new Error("not now");'));
  const failed = await readSchema(options);
  expect(failed.facts).toBeNull();
  expect(failed.diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
    ["HW1001", "db/tables.ts"],
  ]);
});

test("a project that wants Zod 3 and lacks it finds what that has more", async () => {
  write("early/package.json", `{ "dependencies": { "zod": "^3.24.0" } }`);
  const text = `
    import { pgEnum, pgTable, text } from "drizzle-orm/pg-core";
    import { z } from "zod";
    const kinds = z.enum(["glass", "clay"]);
    export const kind = pgEnum("kind", kinds.options);
    export const jars = pgTable("jars", {
      id: text("id").primaryKey(),
      kind: kind("kind").notNull().default(kinds.Enum.clay),
    });`;
  const { facts, diagnostics } = await read(text, true, "early");
  expect(diagnostics).toEqual([]);
  expect(facts?.tables[0]?.columns[1]).toMatchObject({
    values: ["glass", "clay"],
    constantDefault: "clay",
  });
});

test("refinements for another drizzle-zod than ours don't end the reading", () => {
  const text = `
    import { pgTable, text } from "drizzle-orm/pg-core";
    import { createInsertSchema } from "drizzle-zod";
    export const jars = pgTable("jars", { id: text("id").primaryKey(), label: text("label") });
    export const newJar = createInsertSchema(jars, {
      label: (schema) => schema.label.min(3),
    }).omit({ id: true });`;
  write("refined/schema.ts", text);
  // As a command does, in a process that has imported no schema before.
  const program = `
    import { readSchema } from ${JSON.stringify(join(import.meta.dir, "read-schema.ts"))};
    const root = ${JSON.stringify(join(root, "refined"))};
    const { facts, diagnostics } = await readSchema({ root, schema: "schema.ts" });
    const columns = facts?.tables[0]?.columns.map(({ name }) => name);
    console.log(JSON.stringify({ columns, diagnostics }));`;
  const { stdout } = Bun.spawnSync([process.execPath, "-e", program], { cwd: import.meta.dir });
  expect(JSON.parse(stdout.toString())).toEqual({ columns: ["id", "label"], diagnostics: [] });
});

test("names that a file hands on from a missing package are there for those who take them", async () => {
  write(
    "handed/kit.ts",
    `export * from "absent-kit"; export * from "./own.ts"; export * as v from "absent-v";
    import * as w from "absent-w"; export { w }; export const one = w.one();`,
  );
  write("handed/own.ts", `export const size = 8; export const kinds = ["glass"];`);
  write("handed/more.ts", `export * from "./kit.ts";`);
  const text = `
    import { sqliteTable, text } from "drizzle-orm/sqlite-core";
    import { kinds, lookUp, size, v, w } from "./more.ts";
    export const shape = v.object({ label: v.optional(lookUp(3)) }, w.strict());
    export const jars = sqliteTable("jars", {
      id: text("id", { length: size }).primaryKey(),
      kind: text("kind", { enum: kinds }),
    });`;
  const { facts, diagnostics } = await read(text, true, "handed");
  expect(diagnostics.map(({ code }) => code)).toEqual(["HW1019", "HW1019", "HW1019"]);
  expect(facts?.tables[0]?.columns.map(({ length, values }) => length ?? values)).toEqual([
    8,
    ["glass"],
  ]);
});
