import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryPostgresql } from "@headwater/database/testing/postgresql";
import { node22 } from "../../packages/server/test/support/node.ts";
import { project } from "../codegen/project.ts";
import { copyRepository } from "../testing/copy-repository.ts";
import { filesIn } from "./files-in.ts";
import { PACKAGE_NAMES } from "./packages.ts";
import { type FreshProject, freshProject } from "./testing/fresh-project.ts";
import { postgresqlSchema, program, screen, sqliteSchema, tests, wanted } from "./testing/shop.ts";

// Installing takes its time on a busy machine.
setDefaultTimeout(600_000);

const BESIDE = [
  "drizzle-orm@0.45.4",
  "hono@4.13.19",
  "zod@4.6.7",
  "react@19.3.1",
  "@types/react@19.3.0",
  "@tanstack/react-query@5.108.0",
];

const node = node22();
const postgresql = await tryPostgresql();
const packed = mkdtempSync(join(tmpdir(), "headwater-packed-"));
const projects = { npm: freshProject("shop-npm"), bun: freshProject("shop-bun") };
const front = freshProject("shop-front");
const leftByPacking: string[] = [];
afterAll(() => {
  for (const one of [...Object.values(projects), front]) one[Symbol.dispose]();
  rmSync(packed, { recursive: true });
});

const generate = async (shop: FreshProject, schema: string, out: string): Promise<void> => {
  const script = join(project.root, "scripts/generate.ts");
  const command = [process.execPath, script, "--schema", schema, "--out", out];
  expect(await shop.run(command)).toMatchObject({ code: 0, errors: "" });
};

const prepare = async (shop: FreshProject, install: readonly string[]): Promise<void> => {
  const { code, errors } = await shop.run(install);
  if (code !== 0) throw new Error(`${install.join(" ")} failed:\n${errors}`);
  shop.write("src/schema.ts", sqliteSchema);
  shop.write("src/postgresql.ts", postgresqlSchema);
  shop.write("src/main.ts", program("headwater"));
  shop.write("src/main-postgresql.ts", program("headwater-postgresql"));
  shop.write("src/books.test.js", tests);
  shop.write("src/screen.tsx", screen);
  await generate(shop, "src/schema.ts", "src/headwater");
  await generate(shop, "src/postgresql.ts", "src/headwater-postgresql");
};

beforeAll(async () => {
  using copy = copyRepository();
  const before = new Map(
    PACKAGE_NAMES.map((name) => [
      name,
      readFileSync(join(copy.path, "packages", name, "package.json"), "utf8"),
    ]),
  );
  const packing = Bun.spawn([process.execPath, "scripts/pack.ts", packed], {
    cwd: copy.path,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const tarballs = (await new Response(packing.stdout).text()).trim().split("\n");
  expect(tarballs.length).toBe(PACKAGE_NAMES.length);
  for (const [name, text] of before) {
    const folder = join(copy.path, "packages", name);
    if (readFileSync(join(folder, "package.json"), "utf8") !== text) leftByPacking.push(name);
    for (const left of ["lib", "LICENSE", "package.workspace.json"])
      if (existsSync(join(folder, left))) leftByPacking.push(`${name}/${left}`);
  }
  const npm = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await Promise.all([
    prepare(projects.npm, [...npm, ...tarballs, ...BESIDE]),
    prepare(projects.bun, [process.execPath, "add", ...tarballs, ...BESIDE]),
  ]);
  const ofBrowsers = [
    ...tarballs.filter((path) => /headwater-(?:api-)?client-/.test(path)),
    ...BESIDE.filter((name) => /react/.test(name)),
  ];
  const { code, errors } = await front.run([process.execPath, "add", ...ofBrowsers]);
  expect([code, code === 0 ? "" : errors]).toEqual([0, ""]);
});

const installed = (name: string): string =>
  join(projects.npm.folder, "node_modules/@headwater", name);

test("packing leaves the packages as they were", () => {
  expect(leftByPacking).toEqual([]);
});

describe.each(PACKAGE_NAMES)("the packed %s", (name) => {
  test("says what it needs, and exports files that are there", () => {
    const text = readFileSync(join(installed(name), "package.json"), "utf8");
    expect(text).not.toMatch(/workspace:|catalog:|(?<!\.d)\.tsx?"/);
    const { exports } = JSON.parse(text);
    const files = Object.values<string | Record<string, string>>(exports).flatMap((one) =>
      typeof one === "string" ? [one] : Object.values(one),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files)
      expect([file, existsSync(join(installed(name), file))]).toEqual([file, true]);
  });

  test("is JavaScript and declarations, with its license and what to know of it", async () => {
    const files = await filesIn(installed(name));
    expect(files).toContain("LICENSE");
    expect(files).toContain("README.md");
    expect(files.filter((file) => /(?<!\.d)\.tsx?$/.test(file))).toEqual([]);
    // What helps others to test is told from what helps to test the package by its folder.
    const own = files.filter((file) => !file.startsWith("lib/testing/"));
    expect(own.filter((file) => /\.test\.|testing\//.test(file))).toEqual([]);
  });
});

test.each(["database", "server"])(
  "the packed %s knows nothing of this repository's tables",
  async (name) => {
    const files = await filesIn(installed(name));
    expect(files.filter((file) => /generated\/|custom\/|seeds\/|lib\/schema\./.test(file))).toEqual(
      [],
    );
  },
);

describe("the packed api-client", () => {
  test("depends on nothing, in code and in types", async () => {
    const files = (await filesIn(installed("api-client"))).filter((file) =>
      /\.(js|d\.ts)$/.test(file),
    );
    const specifiers = files.flatMap((file) =>
      [
        ...readFileSync(join(installed("api-client"), file), "utf8").matchAll(
          /(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g,
        ),
      ].map(([, specifier = ""]) => specifier),
    );
    expect(specifiers.length).toBeGreaterThan(0);
    expect(specifiers.filter((specifier) => !specifier.startsWith("."))).toEqual([]);
    const manifest = JSON.parse(
      readFileSync(join(installed("api-client"), "package.json"), "utf8"),
    );
    expect(Object.keys(manifest)).not.toContain("dependencies");
    expect(Object.keys(manifest)).not.toContain("peerDependencies");
  });

  test("is under 64 kB of code", async () => {
    const files = (await filesIn(installed("api-client"))).filter((file) => file.endsWith(".js"));
    const bytes = files.reduce(
      (sum, file) => sum + statSync(join(installed("api-client"), file)).size,
      0,
    );
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(64_000);
  });
});

/** What a run has said as errors, without a runtime's remarks on itself. */
const complaints = (errors: string): string =>
  errors.replaceAll(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, "");

const STRICT = {
  target: "es2023",
  lib: ["es2024", "esnext.disposable", "dom"],
  jsx: "react-jsx",
  noEmit: true,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  types: [],
};

const compilerErrors = async (shop: FreshProject, compilerOptions: object): Promise<string[]> => {
  shop.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
  const tsc = join(project.root, "node_modules/.bin/tsc");
  const { output } = await shop.run([tsc, "-p", ".", "--pretty", "false", "--checkers", "1"]);
  return output.split("\n").filter((line) => /^\S.*error TS/.test(line));
};

test("a front end with a copy of its client and hooks needs none of the server's packages", async () => {
  const from = join(projects.bun.folder, "src/headwater");
  for (const part of ["api-client", "client"])
    cpSync(join(from, part), join(front.folder, "src/headwater", part), { recursive: true });
  front.write("src/screen.tsx", screen);
  const options = { ...STRICT, module: "preserve", moduleResolution: "bundler" };
  expect(await compilerErrors(front, options)).toEqual([]);
  expect(existsSync(join(front.folder, "node_modules/@headwater/database"))).toBe(false);
  const built = await front.run([process.execPath, "build", "src/screen.tsx", "--outdir", "out"]);
  expect(built).toMatchObject({ code: 0 });
});

describe.each([
  { installer: "npm", shop: projects.npm, runtime: node, resolution: "nodenext" },
  { installer: "bun", shop: projects.bun, runtime: process.execPath, resolution: "bundler" },
])("in a fresh project, installed with $installer", ({ shop, runtime, resolution }) => {
  test(`what is generated compiles, resolved as ${resolution}`, async () => {
    const compilerOptions = {
      ...STRICT,
      module: resolution === "bundler" ? "preserve" : "nodenext",
      moduleResolution: resolution,
      // Once is enough: Drizzle has much to check.
      skipLibCheck: resolution === "bundler",
    };
    // Drizzle's own declarations name packages of every database there is.
    const errors = await compilerErrors(shop, compilerOptions);
    expect(errors.filter((line) => !line.startsWith("node_modules/drizzle-orm/"))).toEqual([]);
  });

  test.skipIf(runtime === null)("it keeps rows, serves them and calls for them", async () => {
    const environment = { DATABASE_URL: "file:data/shop.db" };
    const { output, errors } = await shop.run([runtime ?? "", "src/main.ts"], environment);
    expect(complaints(errors)).toBe("");
    expect(JSON.parse(output)).toEqual(wanted);
    expect(existsSync(join(shop.folder, "data/shop.db"))).toBe(true);
  });
});

test.skipIf(node === null)("its tests have databases of their own, on Node", async () => {
  const { code, output } = await projects.npm.run([node ?? "", "--test", "src/books.test.js"]);
  expect([code, output]).toEqual([0, expect.stringMatching(/pass 3\b/)]);
});

test.skipIf(node === null || "reason" in postgresql)("on PostgreSQL it does the same", async () => {
  if ("reason" in postgresql) return;
  const environment = { DATABASE_URL: await postgresql.createDatabase() };
  const { output, errors } = await projects.npm.run(
    [node ?? "", "src/main-postgresql.ts"],
    environment,
  );
  expect(complaints(errors)).toBe("");
  expect(JSON.parse(output)).toEqual(wanted);
});
