import { describe, expect, test } from "bun:test";
import type { DriverName } from "../drivers/connection.ts";
import { gate, insert, insertBoth, names, sql, withDatabase } from "./engine.behaviour.ts";
import type { Engine } from "./engine.ts";

/** What transactions promise, whatever the driver and the place of the data. */
export const describeTransactions = (driver: DriverName, where: "file" | "memory"): void => {
  describe(`transactions, ${where}`, () => {
    const bench = withDatabase(driver, where);

    test("an asynchronous transaction is committed as one and sees its own writes", async () => {
      const { engine } = bench();
      const seen = await engine.transaction(async (inside) => {
        await inside.write(insert("a"));
        await Bun.sleep(1);
        await inside.write(insert("b"));
        return inside.read(names);
      });
      expect(seen).toEqual(["a", "b"]);
      expect(await engine.read(names)).toEqual(["a", "b"]);
    });

    test("a throw rolls everything back and comes out as it is", async () => {
      const { engine } = bench();
      const thrown = new Error("no");
      const work = engine.transaction(async (inside) => {
        await inside.write(insert("a"));
        throw thrown;
      });
      await expect(work).rejects.toBe(thrown);
      expect(await engine.read(names)).toEqual([]);
    });

    test("transactions asked at once run one after another, in order", async () => {
      const { engine } = bench();
      const log: string[] = [];
      const run = (name: string) =>
        engine.transaction(async (inside) => {
          log.push(`${name} begins`);
          const before = await inside.read(names);
          await Bun.sleep(1);
          await inside.write(insert(`${name} after ${before.length}`));
          log.push(`${name} ends`);
        });
      await Promise.all([run("first"), run("second"), run("third")]);
      expect(log).toEqual(
        ["first", "second", "third"].flatMap((it) => [`${it} begins`, `${it} ends`]),
      );
      expect(await engine.read(names)).toEqual([
        "first after 0",
        "second after 1",
        "third after 2",
      ]);
    });

    test("a write asked while a transaction is open is made when it ends", async () => {
      const { engine } = bench();
      const begun = gate();
      const finish = gate();
      const transaction = engine.transaction(async (inside) => {
        await inside.write(insert("inside"));
        begun.open();
        await finish.opened;
        throw new Error("rolled back");
      });
      await begun.opened;
      const outside = engine.write(insert("outside"));
      finish.open();
      await expect(transaction).rejects.toThrow("rolled back");
      await outside;
      expect(await engine.read(names)).toEqual(["outside"]);
    });

    test("writes and transactions asked in one tick keep their order", async () => {
      const { engine } = bench();
      await Promise.all([
        engine.write(insert("a")),
        engine.transaction(async (inside) => void (await inside.write(insert("b")))),
        engine.write(insert("c")),
      ]);
      expect(await engine.read(names)).toEqual(["a", "b", "c"]);
    });

    test("a nested transaction that throws undoes its own writes only", async () => {
      const { engine } = bench();
      await engine.transaction(async (outer) => {
        await outer.write(insert("a"));
        const nested = outer.transaction(async (inner) => {
          await inner.write(insert("b"));
          await inner.transaction(async (innermost) => void (await innermost.write(insert("c"))));
          throw new Error("undo");
        });
        await expect(nested).rejects.toThrow("undo");
        await outer.transaction(async (inner) => void (await inner.write(insert("d"))));
      });
      expect(await engine.read(names)).toEqual(["a", "d"]);
    });

    test("nested transactions asked at once don't mix", async () => {
      const { engine } = bench();
      await engine.transaction(async (outer) => {
        const run = (name: string, fails: boolean) =>
          outer.transaction(async (inner) => {
            await inner.write(insert(`${name} 1`));
            await Bun.sleep(1);
            await inner.write(insert(`${name} 2`));
            if (fails) throw new Error(name);
          });
        const results = await Promise.allSettled([
          run("a", false),
          run("b", true),
          outer.write(insert("outer")),
          run("c", false),
        ]);
        expect(results.map((it) => it.status)).toEqual([
          "fulfilled",
          "rejected",
          "fulfilled",
          "fulfilled",
        ]);
      });
      expect(await engine.read(names)).toEqual(["a 1", "a 2", "outer", "c 1", "c 2"]);
    });

    test("an operation that fails half-way inside a transaction is undone alone", async () => {
      const { engine } = bench();
      await engine.transaction(async (inside) => {
        await inside.write(insert("a"));
        await expect(inside.write(insertBoth("half", "a"))).rejects.toMatchObject({
          kind: "unique",
        });
        await inside.write(insert("b"));
      });
      expect(await engine.read(names)).toEqual(["a", "b"]);
    });

    test("an ended transaction refuses use", async () => {
      const { engine } = bench();
      let kept: Engine | undefined;
      await engine.transaction(async (inside) => {
        kept = inside;
      });
      await expect(kept?.write(insert("late"))).rejects.toThrow("has ended");
      await expect(kept?.read(names)).rejects.toThrow("has ended");
      await expect(kept?.transaction(async () => {})).rejects.toThrow("has ended");
      expect(await engine.read(names)).toEqual([]);
    });

    test("a nested transaction that is not awaited rolls the outer one back, and can't write later", async () => {
      const { engine } = bench();
      const finish = gate();
      let nested: Promise<void> = Promise.resolve();
      const outer = engine.transaction(async (inside) => {
        nested = inside.transaction(async (inner) => {
          await inner.write(insert("a"));
          await finish.opened;
          await inner.write(insert("b"));
        });
        nested.catch(() => {});
      });
      await expect(outer).rejects.toThrow("Await every `transaction`");
      finish.open();
      await expect(nested).rejects.toThrow("has ended");
      expect(await engine.read(names)).toEqual([]);
    });

    test("inside a transaction the engine outside refuses, rather than waiting for ever", async () => {
      const { engine } = bench();
      await engine.transaction(async (inside) => {
        const fix = "that its function is given";
        await expect(engine.write(insert("x"))).rejects.toThrow(fix);
        await expect(engine.transaction(async () => {})).rejects.toThrow(fix);
        await expect(engine.read(names)).rejects.toThrow(fix);
        await inside.transaction(async () => {
          await expect(inside.write(insert("x"))).rejects.toThrow("would wait for ever");
          await expect(inside.transaction(async () => {})).rejects.toThrow("would wait for ever");
        });
        await inside.write(insert("a"));
      });
      expect(await engine.read(names)).toEqual(["a"]);
    });

    test("work begun in a transaction may use the engine once the transaction has ended", async () => {
      const { engine } = bench();
      let later: Promise<string[]> = Promise.resolve([]);
      await engine.transaction(async (inside) => {
        await inside.write(insert("a"));
        later = Bun.sleep(5).then(() => engine.read(names));
      });
      expect(await later).toEqual(["a"]);
    });

    test("a transaction that SQLite rolls back can't go on", async () => {
      const { engine } = bench();
      const work = engine.transaction(async (inside) => {
        await inside.write(insert("a"));
        await inside
          .write(function* () {
            yield { sql: "INSERT OR ROLLBACK INTO items (name) VALUES ('a')", parameters: [] };
          })
          .catch(() => {});
        await inside.write(insert("b"));
      });
      await expect(work).rejects.toThrow("SQLite has rolled this transaction back");
      expect(await engine.read(names)).toEqual([]);
    });

    test("20 transactions and 200 writes at once lose nothing", async () => {
      const { engine } = bench();
      await engine.write(insertBoth("left", "right"));
      const count = (name: string) =>
        sql("UPDATE items SET amount = coalesce(amount, 0) + 1 WHERE name = ?", name);
      await Promise.all([
        ...Array.from({ length: 20 }, () =>
          engine.transaction(async (inside) => {
            await inside.write(count("left"));
            await Promise.resolve();
            await inside.write(count("right"));
          }),
        ),
        ...Array.from({ length: 200 }, () => engine.write(count("left"))),
      ]);
      const rows = await engine.read(sql("SELECT name, amount FROM items"));
      expect(rows).toEqual([
        { name: "left", amount: 220 },
        { name: "right", amount: 20 },
      ]);
    });
  });
};
