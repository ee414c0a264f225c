import { afterEach, beforeEach, expect, test } from "bun:test";
import { openPostgresql } from "../drivers/postgresql.ts";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import { createPostgresqlEngine, type PostgresqlEngine } from "./postgresql-engine.ts";
import { insert, names, sql, TABLES } from "./testing/postgresql-items.ts";

const prepare = async (server: { createDatabase(): Promise<string> }) => {
  const pool = openPostgresql({ url: await server.createDatabase() });
  const client = await pool.acquire();
  await client.command(TABLES);
  client.release();
  return pool;
};

await describePostgresql("transactions on PostgreSQL", prepare, (pool) => {
  let engine: PostgresqlEngine;
  const open = (transactionTimeoutMs?: number) =>
    createPostgresqlEngine(
      { acquire: () => pool.acquire(), usage: pool.usage, close: () => Promise.resolve() },
      { transactionTimeoutMs },
    );
  beforeEach(async () => {
    engine = open();
    await engine.write(sql("TRUNCATE items RESTART IDENTITY"));
  });
  afterEach(() => engine.close());

  test("are committed as one, see their own writes, and nobody else does before", async () => {
    const seen = await engine.transaction(async (inside) => {
      await inside.write(insert("a"));
      await inside.write(insert("b"));
      return inside.read(names);
    });
    expect(seen).toEqual(["a", "b"]);
    const other = open();
    await engine.transaction(async (inside) => {
      await inside.write(insert("c"));
      const outside = await new Promise((resolve) => {
        setImmediate(() => resolve(other.read(names)));
      });
      expect(outside).toEqual(["a", "b"]);
    });
    expect(await engine.read(names)).toEqual(["a", "b", "c"]);
  });

  test("a throw rolls everything back and comes out as it is", async () => {
    const thrown = new Error("no");
    const work = engine.transaction(async (inside) => {
      await inside.write(insert("a"));
      throw thrown;
    });
    await expect(work).rejects.toBe(thrown);
    expect(await engine.read(names)).toEqual([]);
  });

  test("a caught error undoes its own write only, one of a read nothing", async () => {
    await engine.transaction(async (inside) => {
      await inside.write(insert("a"));
      await expect(inside.write(insert("a"))).rejects.toMatchObject({ code: "UNIQUE_VIOLATION" });
      await inside.write(insert("b"));
      await expect(inside.read(sql("SELECT 1 / 0"))).rejects.toBeDefined();
      await inside.write(insert("c"));
    });
    expect(await engine.read(names)).toEqual(["a", "b", "c"]);
  });

  test("nest by savepoints: what is inside is undone alone", async () => {
    await engine.transaction(async (outer) => {
      await outer.write(insert("a"));
      const failed = outer.transaction(async (inner) => {
        await inner.write(insert("b"));
        await inner.transaction((deepest) => deepest.write(insert("c")));
        expect(await inner.read(names)).toEqual(["a", "b", "c"]);
        throw new Error("no");
      });
      await expect(failed).rejects.toThrow("no");
      await outer.transaction((inner) => inner.write(insert("d")));
      await expect(outer.write(insert("d"))).rejects.toBeDefined();
    });
    expect(await engine.read(names)).toEqual(["a", "d"]);
  });

  test("what is asked at once inside runs one after another", async () => {
    await engine.transaction(async (inside) => {
      const wanted = ["a", "b", "a", "c"].map((name) => inside.write(insert(name)));
      const results = await Promise.allSettled(wanted);
      expect(results.map(({ status }) => status[0]).join("")).toBe("ffrf");
    });
    expect(await engine.read(names)).toEqual(["a", "b", "c"]);
  });

  test("inside, what is outside is refused, and the outer one inside a nested one", async () => {
    await engine.transaction(async (outer) => {
      await expect(engine.read(names)).rejects.toThrow("that its function is given");
      await expect(engine.transaction(async () => {})).rejects.toThrow("that its function");
      await outer.transaction(async () => {
        await expect(outer.read(names)).rejects.toThrow("it would wait for ever");
      });
    });
  });

  test("one that has ended, or ends before one nested in it, is refused", async () => {
    let leaked: PostgresqlEngine | undefined;
    await engine.transaction(async (inside) => {
      leaked = inside as PostgresqlEngine;
    });
    await expect(leaked?.read(names)).rejects.toThrow("has ended");
    const nested = engine.transaction(async (outer) => {
      outer.transaction(() => Bun.sleep(20)).catch(() => {});
      return "early";
    });
    await expect(nested).rejects.toThrow("ended before one nested in it");
    expect(await engine.write(insert("a"))).toBe(1);
  });

  test("one that stays open too long is rolled back, and its connection closed", async () => {
    const hasty = open(30);
    const late = hasty.transaction(async (inside) => {
      await inside.write(insert("a"));
      await inside.read(sql("SELECT pg_sleep(0.2)"));
      await inside.write(insert("b"));
    });
    await expect(late).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(await engine.write(insert("a"))).toBeGreaterThan(0);
    expect(await engine.read(names)).toEqual(["a"]);
    await hasty.close();
  });

  test("raw reads see what is written inside, and can't write", async () => {
    await engine.transaction(async (inside) => {
      await inside.write(insert("a"));
      expect(await engine.values("SELECT name, name FROM items")).toEqual([["a", "a"]]);
      const writing = engine.values("WITH x AS (DELETE FROM items RETURNING id) SELECT * FROM x");
      await expect(writing).rejects.toMatchObject({ cause: { code: "25006" } });
      await inside.write(insert("b"));
    });
    expect(await engine.values("SELECT name FROM items ORDER BY id")).toEqual([["a"], ["b"]]);
  });
});
