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
      dialect: "sqlite" as const,
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
      DATABASE_URL: "postgres://me:secret@localhost/x?sslmode=perhaps",
      DATABASE_DRIVER: "sqlite4",
      DATABASE_BUSY_TIMEOUT_MS: "soon",
      DATABASE_DURABILITY: "process",
    };
    const faults = [
      "DATABASE_URL: sslmode: expected one of disable, require, verify-ca, verify-full, no-verify",
      "DATABASE_DRIVER: expected one of bun-sqlite, better-sqlite3",
      "DATABASE_BUSY_TIMEOUT_MS: expected a whole number of milliseconds from 0 to 3600000",
    ];
    expect(databaseConfigFaults(wrong)).toEqual(faults);
    expect(() => readDatabaseConfig(wrong)).toThrow(
      ["The environment is wrong:", ...faults.map((fault) => `  ${fault}`)].join("\n"),
    );
  });
});

test("a PostgreSQL database has a pool, whose size is checked", () => {
  const DATABASE_URL = "postgresql://me:secret@db.example:6543/app?sslmode=verify-full";
  expect(readDatabaseConfig({ DATABASE_URL, DATABASE_POOL_MAX: "4" })).toEqual({
    dialect: "postgresql",
    url: DATABASE_URL,
    poolMin: 0,
    poolMax: 4,
    idleTimeoutMs: 30_000,
    connectTimeoutMs: 2000,
    statementTimeoutMs: 30_000,
    transactionTimeoutMs: 60_000,
  });
  const faults = (environment: Record<string, string>) =>
    databaseConfigFaults({ DATABASE_URL, ...environment });
  expect(faults({ DATABASE_POOL_MIN: "11" })).toEqual([
    "DATABASE_POOL_MIN: expected no more than DATABASE_POOL_MAX",
  ]);
  expect(faults({ DATABASE_POOL_MAX: "0", DATABASE_CONNECT_TIMEOUT_MS: "0" })).toEqual([
    "DATABASE_POOL_MAX: expected a whole number of connections from 1 to 1000",
    "DATABASE_CONNECT_TIMEOUT_MS: expected a whole number of milliseconds from 1 to 3600000",
  ]);
});

describe("where the database is", () => {
  const DATABASE_URL = "postgres://pooler/app";
  const DIRECT_URL = "postgres://server/app";
  const urlFor = (environment: Record<string, string>, purpose: "serving" | "migrating") => {
    const config = readDatabaseConfig(environment, purpose);
    return config.dialect === "postgresql" ? config.url : config.path;
  };

  test("is said by DATABASE_URL for serving and by DIRECT_URL for migrating", () => {
    expect(urlFor({ DATABASE_URL, DIRECT_URL }, "serving")).toBe(DATABASE_URL);
    expect(urlFor({ DATABASE_URL, DIRECT_URL }, "migrating")).toBe(DIRECT_URL);
  });

  test("is said by the other one where only that is set", () => {
    expect(urlFor({ DIRECT_URL, DATABASE_URL: "" }, "serving")).toBe(DIRECT_URL);
    expect(urlFor({ DATABASE_URL }, "migrating")).toBe(DATABASE_URL);
    expect(urlFor({}, "migrating")).toBe(join(ROOT, "data/headwater.db"));
  });

  test("must not be two kinds of database", () => {
    expect(databaseConfigFaults({ DATABASE_URL: "x.db", DIRECT_URL })).toEqual([
      "DIRECT_URL: expected the same kind of database as DATABASE_URL",
    ]);
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
  expect(parseDatabaseUrl(url, "/root")).toEqual({ dialect: "sqlite", path });
});

test.each([
  ["postgres://host:port/x", "no URL that can be read"],
  ["postgresql://x?sslmode=no", "sslmode"],
  ["postgresql://x?sslmode=verify-ca", "sslmode=verify-ca needs sslrootcert"],
  ["postgresql://x?sslrootcert=/nowhere.pem", "the file /nowhere.pem can't be read"],
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
