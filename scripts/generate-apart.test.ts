import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, setDefaultTimeout } from "bun:test";
import { project } from "./codegen/project.ts";
import { projectApart } from "./codegen/project-apart.ts";
import { typeCheck } from "./codegen/testing/type-check.ts";
import { generate } from "./generate.ts";

// Processes take their time to start on a busy machine.
setDefaultTimeout(60_000);

const options = { check: false, watch: false, only: [] };

let root = "";
const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const read = (path: string): string => readFileSync(at(path), "utf8");

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "headwater-apart-"));
  write("package.json", `{ "name": "shop", "type": "module" }`);
  write(
    "tsconfig.json",
    `{ "compilerOptions": { "moduleResolution": "bundler", "paths": { "@/*": ["./src/*"] } } }`,
  );
  write(
    "drizzle.config.ts",
    `import { defineConfig } from "drizzle-kit";
     export default defineConfig({ dialect: "sqlite", schema: "./src/tables/*.ts", casing: "snake_case" });`,
  );
  write("src/types.ts", "export interface Address { street: string }");
  write(
    "src/tables/customers.ts",
    `import type { Address } from "@/types";
     import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
     export const customers = sqliteTable("customers", {
       id: integer().primaryKey(),
       homeAddress: text({ mode: "json" }).$type<Address>().notNull(),
     });`,
  );
  write(
    "src/tables/orders.ts",
    `import { customers } from "@/tables/customers";
     import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
     export const orders = sqliteTable("orders", {
       id: integer().primaryKey(),
       customerId: integer().notNull().references(() => customers.id),
     });`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

test("a schema of several files in another project is found through its drizzle.config", async () => {
  const other = await projectApart({ schema: [at("drizzle.config.ts")] }, at("generated"));
  const { diagnostics, plan } = await generate(other, options);
  expect(diagnostics).toEqual([]);
  expect(plan?.changes.length).toBeGreaterThan(20);
  expect(read("generated/database/orders.model.gen.ts")).toContain('column: "customer_id"');
});

test("its output reaches the schema by its path and compiles under the strictest settings", () => {
  expect(read("generated/database/orders.repository.gen.ts")).toContain(
    'import * as schema from "../../src/tables/orders.ts";',
  );
  expect(read("generated/api-client/customers.types.gen.ts")).toContain(
    'import type { Address } from "../../src/types.ts";',
  );
  const faults = typeCheck(root, { paths: { "@/*": ["./src/*"] } });
  // drizzle-kit is not there, nor does reading its configuration need it.
  expect(faults.filter((fault) => !fault.startsWith("drizzle.config.ts"))).toEqual([]);
}, 60_000);

test("generating again changes nothing", async () => {
  const other = await projectApart({ schema: [at("src/tables")] }, at("generated"));
  const { plan } = await generate(other, options);
  expect(plan?.changes).toEqual([]);
});

const run = (...words: string[]) => {
  const command = [process.execPath, join(project.root, "scripts/generate.ts"), ...words];
  const { exitCode, stdout, stderr } = Bun.spawnSync(command, { cwd: root });
  return { exitCode, said: `${stdout.toString()}${stderr.toString()}` };
};

test("a schema that needs an environment says which, and takes it from a file", () => {
  write(
    "src/guarded.ts",
    `import { sqliteTable, text } from "drizzle-orm/sqlite-core";
     if (!process.env.SHOP_PREFIX) process.exit(1);
     export const things = sqliteTable(process.env.SHOP_PREFIX + "_things", { id: text().primaryKey() });`,
  );
  write("shop.env", "SHOP_PREFIX=shop\n");
  const named = ["--schema", "src/guarded.ts", "--out", "elsewhere"];
  const without = run(...named);
  expect(without.exitCode).toBe(1);
  expect(without.said).toContain('It looked for "SHOP_PREFIX" in the environment');
  expect(without.said).toContain("--env-file");

  expect(run(...named, "--env-file", "shop.env").exitCode).toBe(0);
  expect(read("elsewhere/database/things.model.gen.ts")).toContain('table: "shop_things"');
});

test("--schema and --out belong together", () => {
  expect(run("--schema", "src/tables").said).toContain("--schema and --out belong together");
});
