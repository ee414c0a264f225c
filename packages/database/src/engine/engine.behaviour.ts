import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection, DriverName } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import type { Operation, SqlRow, SqlValue } from "./operation.ts";
import { createSqliteEngine, type SqliteEngine } from "./sqlite-engine.ts";

export const TABLES = `
  CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, amount INTEGER CHECK (amount >= 0));
  CREATE TABLE parts (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED
  );
`;

/** An operation of one statement. */
export const sql = (text: string, ...parameters: SqlValue[]) =>
  function* (): Operation<unknown[]> {
    return yield { sql: text, parameters };
  };

export const insert = (name: string) =>
  function* (): Operation<number> {
    const [row] = yield {
      sql: "INSERT INTO items (name) VALUES (?) RETURNING id",
      parameters: [name],
    };
    return Number(row?.["id"]);
  };

/** Two statements: the second fails when `second` is taken. */
export const insertBoth = (first: string, second: string) =>
  function* (): Operation<void> {
    for (const name of [first, second]) {
      yield { sql: "INSERT INTO items (name) VALUES (?)", parameters: [name], mode: "run" };
    }
  };

export const names = function* (): Operation<string[]> {
  const rows = yield { sql: "SELECT name FROM items ORDER BY id", parameters: [] };
  return rows.map((row) => String(row["name"]));
};

export interface Bench {
  readonly driver: DriverName;
  readonly path: string;
  readonly connection: Connection;
  readonly engine: SqliteEngine;
}

/** A fresh database for each test, in a file or in memory; `bench()` gives that of the running one. */
export const withDatabase = (driver: DriverName, where: "file" | "memory"): (() => Bench) => {
  let bench: Bench | null = null;
  let folder = "";
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-engine-"));
    const path = where === "memory" ? ":memory:" : join(folder, "test.db");
    const connection = await openConnection({ path }, driver);
    connection.exec(TABLES);
    const engine = createSqliteEngine(connection, { busyTimeoutMs: 200 });
    bench = { driver, path, connection, engine };
  });
  afterEach(async () => {
    await bench?.engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (bench === null) throw new Error("No test is running");
    return bench;
  };
};

/** A promise that is settled by hand. */
export const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
};

/** What the engine promises, whatever the driver and the place of the data. */
export const describeReadsAndWrites = (driver: DriverName, where: "file" | "memory"): void => {
  describe(`reads and writes, ${where}`, () => {
    const bench = withDatabase(driver, where);

    test("a read sees every write that was answered before it", async () => {
      const { engine } = bench();
      expect(await engine.read(names)).toEqual([]);
      const id = await engine.write(insert("a"));
      expect(id).toBe(1);
      expect(await engine.read(names)).toEqual(["a"]);
    });

    test("200 concurrent writes are all made, in the order they were asked", async () => {
      const { engine } = bench();
      const wanted = Array.from({ length: 200 }, (_, index) => `item ${index}`);
      await Promise.all(wanted.map((name) => engine.write(insert(name))));
      expect(await engine.read(names)).toEqual(wanted);
    });

    test("a failing write spares those that share its commit", async () => {
      const { engine } = bench();
      const results = await Promise.allSettled([
        engine.write(insert("a")),
        engine.write(insert("a")),
        engine.write(insert("b")),
      ]);
      expect(results.map((result) => result.status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
      ]);
      expect(await engine.read(names)).toEqual(["a", "b"]);
    });

    test("a write that fails half-way leaves nothing, and spares the others", async () => {
      const { engine } = bench();
      const results = await Promise.allSettled([
        engine.write(insert("a")),
        engine.write(insertBoth("half", "a")),
        engine.write(insertBoth("b", "c")),
        engine.write(insertBoth("other half", "c")),
        engine.write(insert("d")),
      ]);
      expect(results.map((result) => result.status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
        "rejected",
        "fulfilled",
      ]);
      expect(await engine.read(names)).toEqual(["a", "b", "c", "d"]);
    });

    test("a write alone that fails half-way leaves nothing", async () => {
      const { engine } = bench();
      await engine.write(insert("a"));
      expect(engine.write(insertBoth("half", "a"))).rejects.toMatchObject({ kind: "unique" });
      expect(await engine.read(names)).toEqual(["a"]);
    });

    test("an operation that throws after a write of its own is undone", async () => {
      const { engine } = bench();
      const thrown = new Error("changed its mind");
      const [failed] = await Promise.allSettled([
        engine.write(function* () {
          yield { sql: "INSERT INTO items (name) VALUES ('gone')", parameters: [] };
          throw thrown;
        }),
        engine.write(insert("kept")),
      ]);
      expect(failed).toEqual({ status: "rejected", reason: thrown });
      expect(await engine.read(names)).toEqual(["kept"]);
    });

    test("an operation may catch what a statement throws and go on", async () => {
      const { engine } = bench();
      await engine.write(insert("a"));
      const answer = await engine.write(function* (): Operation<string> {
        try {
          yield { sql: "INSERT INTO items (name) VALUES ('a')", parameters: [] };
        } catch (error) {
          yield { sql: "INSERT INTO items (name) VALUES ('instead')", parameters: [] };
          return error instanceof Error ? error.message : "";
        }
        return "";
      });
      expect(answer).toContain("UNIQUE constraint failed: items.name");
      expect(await engine.read(names)).toEqual(["a", "instead"]);
    });

    test("a deferred constraint fails the write that broke it and no other", async () => {
      const { engine } = bench();
      const results = await Promise.allSettled([
        engine.write(insert("a")),
        engine.write(sql("INSERT INTO parts (item) VALUES (77)")),
        engine.write(sql("INSERT INTO parts (item) VALUES (1)")),
      ]);
      expect(results.map((result) => result.status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
      ]);
      expect(await engine.read(sql("SELECT item FROM parts"))).toEqual([{ item: 1 }]);
    });

    test("a write that makes SQLite roll everything back spares the others", async () => {
      const { engine } = bench();
      const results = await Promise.allSettled([
        engine.write(insert("a")),
        engine.write(sql("INSERT OR ROLLBACK INTO items (name) VALUES ('a')")),
        engine.write(insert("b")),
      ]);
      expect(results.map((result) => result.status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
      ]);
      expect(await engine.read(names)).toEqual(["a", "b"]);
    });

    test("an operation can't go on once SQLite has rolled everything back", async () => {
      const { engine } = bench();
      const results = await Promise.allSettled([
        engine.write(insert("a")),
        engine.write(function* () {
          try {
            yield { sql: "INSERT OR ROLLBACK INTO items (name) VALUES ('a')", parameters: [] };
          } catch {
            yield { sql: "INSERT INTO items (name) VALUES ('stray')", parameters: [] };
          }
        }),
      ]);
      expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected"]);
      expect(await engine.read(names)).toEqual(["a"]);
    });

    test("a read operation refuses a statement that writes", async () => {
      const { engine } = bench();
      await expect(engine.read(sql("INSERT INTO items (name) VALUES ('x')"))).rejects.toThrow(
        "may only read",
      );
      expect(await engine.read(names)).toEqual([]);
    });

    test("`run` answers with the number of changed rows", async () => {
      const { engine } = bench();
      await engine.write(insertBoth("a", "b"));
      const rows = await engine.write(function* (): Operation<SqlRow[]> {
        return yield { sql: "UPDATE items SET amount = 1", parameters: [], mode: "run" };
      });
      expect(rows).toEqual([{ changes: 2 }]);
    });

    test("closing refuses new work and finishes what was asked before", async () => {
      const { engine } = bench();
      const writes = Promise.all([engine.write(insert("a")), engine.write(insert("b"))]);
      const transaction = engine.transaction(async (inside) => {
        await Bun.sleep(1);
        await inside.write(insert("c"));
        return inside.read(names);
      });
      const closed = engine.close();
      await expect(engine.write(insert("late"))).rejects.toMatchObject({ code: "UNAVAILABLE" });
      await expect(engine.read(names)).rejects.toMatchObject({ code: "UNAVAILABLE" });
      await expect(engine.transaction(async () => {})).rejects.toMatchObject({
        code: "UNAVAILABLE",
      });
      expect(await writes).toEqual([1, 2]);
      expect(await transaction).toEqual(["a", "b", "c"]);
      await closed;
      await engine.close();
    });
  });
};
