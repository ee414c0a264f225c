import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SqlValue } from "../engine/operation.ts";
import { type Connection, DRIVER_NAMES } from "./connection.ts";
import { assertRuntime, openConnection } from "./open-connection.ts";

describe.each([...DRIVER_NAMES])("driver %s", (driver) => {
  let connection: Connection;
  let folder = "";
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-driver-"));
    const path = join(folder, "test.db");
    connection = await openConnection({ path, statementCacheSize: 4 }, driver);
  });
  afterEach(() => {
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each<[SqlValue, string, string | null]>([
    ["text", "text", "text"],
    ["", "text", ""],
    ["😀 \u0000 x", "text", "😀 \u0000 x"],
    [3, "integer", "3"],
    [2 ** 40, "integer", "1099511627776"],
    [1.5, "real", "1.5"],
    [2 ** 63 - 1, "real", "9.223372036854776e+18"],
    [9223372036854775807n, "integer", "9223372036854775807"],
    [-9223372036854775808n, "integer", "-9223372036854775808"],
    [new Uint8Array([1, 2]), "blob", "\u0001\u0002"],
    [null, "null", null],
  ])("binds %p as it is", (value, type, text) => {
    const sql = "SELECT typeof(?) AS type, CAST(? AS TEXT) AS text";
    const [row] = connection.rows(sql, [value, value]);
    expect(row?.["type"]).toBe(type);
    if (typeof value !== "number" || Number.isSafeInteger(value)) expect(row?.["text"]).toBe(text);
  });

  test("refuses a bigint of more than 64 bits", () => {
    expect(() => connection.rows("SELECT ?", [2n ** 63n])).toThrow(RangeError);
  });

  test("gives bytes as a plain Uint8Array, from columns and expressions, nulls between", () => {
    connection.exec(
      "CREATE TABLE files (content BLOB); INSERT INTO files VALUES (NULL), (x'01ff')",
    );
    const rows = connection.rows("SELECT content, substr(content, 1, 1) AS first FROM files");
    expect(rows).toStrictEqual([
      { content: null, first: null },
      { content: new Uint8Array([1, 255]), first: new Uint8Array([1]) },
    ]);
    expect(rows[1]?.["content"]?.constructor).toBe(Uint8Array);
    expect(connection.values("SELECT content FROM files")[1]?.[0]?.constructor).toBe(Uint8Array);
  });

  test("names columns by their aliases, and keeps columns of one name apart in `values`", () => {
    const sql = `SELECT 1 AS "createdAt", 2 AS "createdAt", 3 AS "Ünïcode name"`;
    expect(connection.rows(sql)).toEqual([{ createdAt: 2, "Ünïcode name": 3 }]);
    expect(connection.values(sql)).toEqual([[1, 2, 3]]);
  });

  test("`rows` gives what RETURNING returns and nothing for other writes; `run` counts", () => {
    connection.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
    const insert = "INSERT INTO t (a) VALUES (?), (?)";
    expect(connection.rows(`${insert} RETURNING id AS "theId"`, ["x", "y"])).toEqual([
      { theId: 1 },
      { theId: 2 },
    ]);
    expect(connection.rows(insert, ["x", "y"])).toEqual([]);
    expect(connection.values(insert, ["x", "y"])).toEqual([]);
    expect(connection.run("DELETE FROM t WHERE id > ?", [1])).toBe(5);
    expect(connection.run("UPDATE t SET a = 'z' WHERE id = 99")).toBe(0);
  });

  test("goes on when more statements are used than are kept", () => {
    for (let round = 0; round < 3; round++) {
      for (let number = 0; number < 20; number++) {
        expect(connection.rows(`SELECT ${number} AS n`)).toEqual([{ n: number }]);
      }
    }
  });

  test("the log is checkpointed although every write returns its row", () => {
    connection.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
    for (let number = 0; number < 3000; number++) {
      connection.rows("INSERT INTO t (a) VALUES (?) RETURNING id", ["x".repeat(1000)]);
    }
    expect(Bun.file(`${connection.path}-wal`).size).toBeLessThan(8 * 1024 * 1024);
  });

  test("every connection has the same settings, the second one too", () => {
    const other = connection.another();
    for (const it of [connection, other]) {
      const setting = (name: string) => it?.values(`PRAGMA ${name}`)[0]?.[0];
      expect(["journal_mode", "synchronous", "foreign_keys", "temp_store"].map(setting)).toEqual([
        "wal",
        1,
        1,
        2,
      ]);
    }
    other?.close();
  });

  test("durability against a loss of power flushes every commit", async () => {
    const path = join(folder, "durable.db");
    const durable = await openConnection({ path, durability: "power" }, driver);
    expect(durable.values("PRAGMA synchronous")).toEqual([[2]]);
    durable.close();
  });
});

test("a Node too old for better-sqlite3 is refused, with what would do", () => {
  expect(() => assertRuntime({ node: "20.20.2" })).toThrow("needs Node 22.14 or newer");
  expect(() => assertRuntime({ node: "22.13.1" })).toThrow("this is Node 22.13.1");
  expect(() => assertRuntime({ node: "22.14.0" })).not.toThrow();
  expect(() => assertRuntime({ node: "24.0.0" })).not.toThrow();
  expect(() => assertRuntime({ node: "20.0.0", bun: "1.4.5" })).not.toThrow();
});
