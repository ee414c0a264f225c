import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import type { DriverName } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { gate, insert, names, sql, withDatabase } from "./engine.behaviour.ts";
import { createSqliteEngine } from "./sqlite-engine.ts";

const WRITER = join(import.meta.dir, "testing", "write-until-killed.ts");

/** What the engine promises of a database in a file, that others may have open too. */
export const describeFiles = (driver: DriverName): void => {
  describe("files", () => {
    const bench = withDatabase(driver, "file");

    test("reads outside an open transaction go on and see nothing of it", async () => {
      const { engine } = bench();
      await engine.write(insert("before"));
      const begun = gate();
      const finish = gate();
      const transaction = engine.transaction(async (inside) => {
        await inside.write(insert("inside"));
        begun.open();
        await finish.opened;
      });
      await begun.opened;
      expect(await engine.read(names)).toEqual(["before"]);
      finish.open();
      await transaction;
      expect(await engine.read(names)).toEqual(["before", "inside"]);
    });

    test("a read operation sees one state of the data, whoever writes", async () => {
      const { engine, connection } = bench();
      const other = connection.another();
      const seen = await engine.read(function* () {
        const before = yield { sql: "SELECT count(*) AS n FROM items", parameters: [] };
        other?.run("INSERT INTO items (name) VALUES ('between')");
        const after = yield { sql: "SELECT count(*) AS n FROM items", parameters: [] };
        return [before, after];
      });
      other?.close();
      expect(seen).toEqual([[{ n: 0 }], [{ n: 0 }]]);
      await Bun.sleep(1);
      expect(await engine.read(names)).toEqual(["between"]);
    });

    test("writes and transactions wait for another process, and reads don't", async () => {
      const { engine, connection } = bench();
      const other = connection.another();
      other?.run("BEGIN IMMEDIATE");
      other?.run("INSERT INTO items (name) VALUES ('other')");
      const write = engine.write(insert("write"));
      const transaction = engine.transaction((inside) => inside.write(insert("transaction")));
      await Bun.sleep(5);
      expect(await engine.read(names)).toEqual([]);
      other?.run("COMMIT");
      await Promise.all([write, transaction]);
      other?.close();
      expect(await engine.read(names)).toEqual(["other", "write", "transaction"]);
    });

    test("who waits too long for another process is told that the database is busy", async () => {
      const { path, connection } = bench();
      const own = await openConnection({ path }, driver);
      const impatient = createSqliteEngine(own, { busyTimeoutMs: 20 });
      const other = connection.another();
      other?.run("BEGIN IMMEDIATE");
      const busy = { name: "BusyError", code: "UNAVAILABLE" };
      await expect(impatient.write(insert("a"))).rejects.toMatchObject(busy);
      await expect(impatient.transaction(async () => {})).rejects.toMatchObject(busy);
      other?.run("ROLLBACK");
      other?.close();
      expect(await impatient.write(insert("b"))).toBe(1);
      await impatient.close();
    });

    test("a transaction that stays open too long is rolled back", async () => {
      const { path } = bench();
      const own = await openConnection({ path }, driver);
      const engine = createSqliteEngine(own, { transactionTimeoutMs: 10 });
      const finish = gate();
      let late: Promise<unknown> = Promise.resolve();
      const work = engine.transaction(async (inside) => {
        await inside.write(insert("a"));
        await finish.opened;
        late = inside.write(insert("b"));
        await late;
      });
      await expect(work).rejects.toMatchObject({ name: "TimeoutError", code: "TIMEOUT" });
      expect(await engine.write(insert("c"))).toBe(1);
      finish.open();
      await Bun.sleep(1);
      await expect(late).rejects.toMatchObject({ code: "TIMEOUT" });
      expect(await engine.read(names)).toEqual(["c"]);
      await engine.close();
    });

    test("a write that the disk has no room for fails alone, and the engine goes on", async () => {
      const { engine, connection } = bench();
      await engine.write(insert("a"));
      const [row] = connection.rows("PRAGMA page_count");
      connection.exec(`PRAGMA max_page_count = ${Number(row?.["page_count"]) + 2}`);
      const big = sql("INSERT INTO items (name) VALUES (hex(zeroblob(100000)))");
      const results = await Promise.allSettled([
        engine.write(insert("b")),
        engine.write(big),
        engine.write(insert("c")),
      ]);
      expect(results.map((result) => result.status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
      ]);
      expect(results[1]).toMatchObject({ reason: { name: "ConnectionError" } });
      expect(await engine.read(names)).toEqual(["a", "b", "c"]);
    });

    test("closing works while another process writes", async () => {
      const { engine, connection } = bench();
      await engine.write(insert("a"));
      const other = connection.another();
      other?.run("BEGIN IMMEDIATE");
      await engine.close();
      other?.run("COMMIT");
      expect(other?.rows("SELECT name FROM items")).toEqual([{ name: "a" }]);
      other?.close();
    });

    test("closing leaves the file complete and without a log", async () => {
      const { engine, path } = bench();
      await engine.write(insert("a"));
      await engine.close();
      expect(await Bun.file(`${path}-wal`).exists()).toBe(false);
      const again = createSqliteEngine(await openConnection({ path }, driver));
      expect(await again.read(names)).toEqual(["a"]);
      await again.close();
    });

    /** Starts a process that writes without end, and kills it after `enough` acknowledged writes. */
    const writeUntilKilled = async (path: string, enough: number): Promise<string[]> => {
      const child = Bun.spawn([process.execPath, WRITER, path, driver], {
        stdout: "pipe",
        stderr: "inherit",
      });
      const acknowledged: string[] = [];
      let rest = "";
      for await (const chunk of child.stdout) {
        const lines = (rest + new TextDecoder().decode(chunk)).split("\n");
        rest = lines.pop() ?? "";
        acknowledged.push(...lines);
        if (acknowledged.length > enough) child.kill("SIGKILL");
      }
      await child.exited;
      expect(child.signalCode).toBe("SIGKILL");
      return acknowledged;
    };

    test("two processes write to one file, and neither loses anything", async () => {
      const { path } = bench();
      const own = createSqliteEngine(await openConnection({ path }, driver));
      const others = writeUntilKilled(path, 300);
      const wanted = Array.from({ length: 100 }, (_, index) => `mine ${index}`);
      for (const name of wanted) await own.write(insert(name));
      const kept = new Set([...wanted, ...(await others)]);
      for (const name of await own.read(names)) kept.delete(name);
      expect([...kept]).toEqual([]);
      await own.close();
    });

    test("a process killed under write load loses no write it has acknowledged", async () => {
      const { path, engine } = bench();
      const acknowledged = await writeUntilKilled(path, 500);
      const kept = new Set(await engine.read(names));
      expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
      // What two statements of one operation wrote is there whole or not at all.
      const halves = [...kept].filter((name) => name.endsWith(" (half)"));
      expect(halves.filter((name) => !kept.has(name.replace(" (half)", "")))).toEqual([]);
      expect(await engine.read(sql("PRAGMA integrity_check"))).toEqual([{ integrity_check: "ok" }]);
    });
  });
};
