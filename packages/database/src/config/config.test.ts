import { describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { databaseConfigFaults, readDatabaseConfig } from "./config.ts";
import { parseDatabaseUrl } from "./database-url.ts";
import { workspaceRoot } from "./workspace-root.ts";

const ROOT = resolve(import.meta.dir, "../../../..");

describe("the database's environment", () => {
  test("may be empty", () => {
    const expected = {
      path: join(ROOT, "data/headwater.db"),
      driver: "bun-sqlite" as const,
      durability: "process" as const,
      busyTimeoutMs: 5000,
      transactionTimeoutMs: 60_000,
    };
    expect(readDatabaseConfig({})).toEqual(expected);
    expect(readDatabaseConfig({ DATABASE_URL: "", DATABASE_DRIVER: "" })).toEqual(expected);
  });

  test("has every wrong value named at once", () => {
    const wrong = {
      DATABASE_URL: "postgres://me:secret@localhost/x",
      DATABASE_DRIVER: "sqlite4",
      DATABASE_BUSY_TIMEOUT_MS: "soon",
      DATABASE_DURABILITY: "process",
    };
    const faults = [
      "DATABASE_URL: PostgreSQL is not supported yet; give the path of an SQLite file",
      "DATABASE_DRIVER: expected one of bun-sqlite, better-sqlite3",
      "DATABASE_BUSY_TIMEOUT_MS: expected a whole number of milliseconds from 0 to 3600000",
    ];
    expect(databaseConfigFaults(wrong)).toEqual(faults);
    expect(() => readDatabaseConfig(wrong)).toThrow(
      ["The environment is wrong:", ...faults.map((fault) => `  ${fault}`)].join("\n"),
    );
  });
});

test.each([
  ["data/x.db", "/root/data/x.db"],
  ["./x.db", "/root/x.db"],
  ["/srv/x.db", "/srv/x.db"],
  ["file:data/my%20data.db", "/root/data/my data.db"],
  ["file:///srv/my%20data.db", "/srv/my data.db"],
  ["file:/srv/x.db", "/srv/x.db"],
  [":memory:", ":memory:"],
  ["file::memory:", ":memory:"],
])("DATABASE_URL %s leads to %s", (url, path) => {
  expect(parseDatabaseUrl(url, "/root")).toEqual({ path });
});

test.each([
  ["postgresql://x", "not supported yet"],
  ["mysql://x", 'unknown kind "mysql:"'],
  ["data/", "no name of a file"],
  ["", "no name of a file"],
  ["file:", "no name of a file"],
  ["file:x.db?mode=ro", "query"],
  ["file://host/x.db", "no file: URL"],
  ["file:%zz", "no file: URL"],
])("DATABASE_URL %s is refused", (url, reason) => {
  expect(parseDatabaseUrl(url, "/root")).toEqual({ fault: expect.stringContaining(reason) });
});

test("relative paths count from the workspace the process is in", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "headwater-root-")));
  const inner = join(folder, "packages/inner");
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(inner, "package.json"), "{}");
  expect(workspaceRoot(inner)).toBe(inner);
  writeFileSync(join(folder, "package.json"), '{ "workspaces": ["packages/*"] }');
  expect(workspaceRoot(inner)).toBe(folder);
  rmSync(folder, { recursive: true });
});
