import { afterEach, beforeEach, expect, test } from "bun:test";
import { openPostgresql, type PostgresqlOptions } from "../drivers/postgresql.ts";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import { createPostgresqlEngine, type PostgresqlEngine } from "./postgresql-engine.ts";
import type { Operation } from "./operation.ts";
import { inOrder, insert, insertBoth, names, sql, TABLES } from "./testing/postgresql-items.ts";

const prepare = async (server: { createDatabase(): Promise<string> }) => {
  const url = await server.createDatabase();
  const pool = openPostgresql({ url });
  const client = await pool.acquire();
  await client.command(TABLES);
  client.release();
  await pool.close();
  return url;
};

await describePostgresql("engine on PostgreSQL", prepare, (url) => {
  let engine: PostgresqlEngine;
  const open = (options: Partial<PostgresqlOptions> = {}, transactionTimeoutMs?: number) =>
    createPostgresqlEngine(openPostgresql({ url, ...options }), { transactionTimeoutMs });
  beforeEach(async () => {
    engine = open();
    await engine.write(sql("TRUNCATE items RESTART IDENTITY"));
  });
  afterEach(() => engine.close());

  test("a read sees every write that was answered before it", async () => {
    expect(await engine.read(names)).toEqual([]);
    expect(await engine.write(insert("a"), { single: true })).toBe(1);
    expect(await engine.read(names)).toEqual(["a"]);
  });

  test("200 concurrent writes are all made", async () => {
    const wanted = Array.from({ length: 200 }, (_, index) => `item ${index}`);
    await Promise.all(wanted.map((name) => engine.write(insert(name))));
    expect(new Set(await engine.read(names))).toEqual(new Set(wanted));
  });

  test("a write of several statements is made whole or not at all", async () => {
    await engine.write(insertBoth("a", "b"));
    await expect(engine.write(insertBoth("c", "a"))).rejects.toMatchObject({
      code: "UNIQUE_VIOLATION",
    });
    expect(await engine.read(names)).toEqual(["a", "b"]);
  });

  test("a failure that an operation swallows doesn't pass for a commit", async () => {
    const swallowing = engine.write(function* () {
      yield { sql: "INSERT INTO items (name) VALUES ('a')", parameters: [] };
      try {
        yield { sql: "SELECT 1 / 0", parameters: [] };
      } catch {
        return "fine";
      }
      return "never";
    });
    await expect(swallowing).rejects.toMatchObject({ name: "QueryError" });
    expect(await engine.read(names)).toEqual([]);
  });

  test("a statement that may fail leaves what was done before", async () => {
    await engine.write(function* () {
      yield { sql: "INSERT INTO items (name) VALUES ('a')", parameters: [] };
      try {
        yield { sql: "INSERT INTO items (name) VALUES ('a')", parameters: [], mayFail: true };
      } catch {
        yield { sql: "INSERT INTO items (name) VALUES ('b')", parameters: [] };
      }
    });
    expect(await engine.read(names)).toEqual(["a", "b"]);
  });

  test("a write said to be single is refused a second statement", async () => {
    const writing = engine.write(insertBoth("a", "b"), { single: true });
    await expect(writing).rejects.toThrow("has a second statement");
  });

  test("a read may only read, and sees one state of the data from beginning to end", async () => {
    const write = engine.read(sql("DELETE FROM items"));
    await expect(write).rejects.toThrow("may only read");
    await engine.write(insert("a"));
    const counts: number[] = [];
    let written: Promise<unknown> | undefined;
    await engine.read(function* (): Operation<void> {
      for (const followed of [true, false]) {
        counts.push((yield { sql: inOrder, parameters: [], followed }).length);
        // Long enough for the write to be committed in between.
        if (followed) written = engine.write(insert("b"));
        if (followed) yield { sql: "SELECT pg_sleep(0.1)", parameters: [] };
      }
    });
    expect(counts).toEqual([1, 1]);
    await written;
    expect(await engine.read(names)).toEqual(["a", "b"]);
  });

  test("values bind and come back exactly", async () => {
    const rows = await engine.read(
      sql(
        "SELECT $1::text AS a, $2::bigint AS b, $3::bytea AS c, $4::float8 AS d, $5::boolean AS e, $6::int8 AS f",
        "é😀'\"\\",
        9223372036854775807n,
        new Uint8Array([0, 255]),
        0.1,
        1,
        5,
      ),
    );
    expect(rows).toEqual([
      { a: "é😀'\"\\", b: "9223372036854775807", c: new Uint8Array([0, 255]), d: 0.1, e: 1, f: 5 },
    ]);
  });

  test("concurrent changes that build on what they read are none of them lost", async () => {
    await engine.write(insert("0"));
    const increment = function* (): Operation<void> {
      const [row] = yield { sql: "SELECT name FROM items WHERE id = 1", parameters: [] };
      const next = String(Number(row?.["name"]) + 1);
      yield { sql: "UPDATE items SET name = $1 WHERE id = 1", parameters: [next] };
    };
    await Promise.all(Array.from({ length: 4 }, () => engine.write(increment)));
    expect(await engine.read(names)).toEqual(["4"]);
  });

  test("two transactions that lock in opposite order both succeed", async () => {
    await engine.write(insertBoth("a", "b"));
    const touch = (first: number, second: number) =>
      engine.transaction(async (inside) => {
        for (const id of [first, second]) {
          await inside.write(
            sql("UPDATE items SET amount = coalesce(amount, 0) + 1 WHERE id = $1", id),
          );
          await Bun.sleep(5);
        }
      });
    await Promise.all([touch(1, 2), touch(2, 1)]);
    expect(await engine.read(sql("SELECT amount FROM items"))).toEqual([
      { amount: 2 },
      { amount: 2 },
    ]);
  });

  test("a statement that takes too long is a timeout, and the connection serves on", async () => {
    const hasty = open({ statementTimeoutMs: 500, poolMax: 1 });
    const late = hasty.read(sql("SELECT pg_sleep(20)"));
    await expect(late).rejects.toMatchObject({ code: "TIMEOUT", status: 504 });
    expect(await hasty.read(names)).toEqual([]);
    await hasty.close();
  });

  test("without a free connection in time the database is busy", async () => {
    const narrow = open({ poolMax: 1, connectTimeoutMs: 300 });
    await narrow.read(names);
    const long = narrow.read(sql("SELECT pg_sleep(0.5)"));
    await expect(narrow.read(names)).rejects.toMatchObject({ name: "BusyError", status: 503 });
    await long;
    expect(await narrow.read(names)).toEqual([]);
    await narrow.close();
  });

  test("a lost connection fails the write on it, and the next one gets another", async () => {
    const outcome = engine.write(sql("SELECT pg_sleep(20) AS lost")).catch((it: unknown) => it);
    const kill =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%AS lost' AND state = 'active'";
    while ((await engine.read(sql(kill))).length === 0) await Bun.sleep(5);
    expect(await outcome).toMatchObject({ code: "UNAVAILABLE", name: "ConnectionError" });
    expect(await engine.write(insert("after"))).toBe(1);
  });

  test("connections that the server closes while idle are replaced unnoticed", async () => {
    await Promise.all([engine.read(names), engine.read(names), engine.read(names)]);
    const other = open();
    await other.read(
      sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      ),
    );
    await other.close();
    expect(await Promise.all([engine.read(names), engine.read(names)])).toEqual([[], []]);
  });

  test("a server that can't be reached is unavailable, and its address stays untold", async () => {
    const nowhere = createPostgresqlEngine(
      openPostgresql({ url: "postgres://me:secret@127.0.0.1:1/x" }),
    );
    const error = await nowhere.read(names).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "UNAVAILABLE", message: "The database can't be reached" });
    await nowhere.close();
  });

  test("closing lets what was asked before finish, and refuses what comes after", async () => {
    const before = engine.read(sql("SELECT pg_sleep(0.05)"));
    const closing = engine.close();
    await expect(engine.read(names)).rejects.toThrow("closed or closing");
    await Promise.all([before, closing]);
  });
});
