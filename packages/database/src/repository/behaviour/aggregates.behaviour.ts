import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { makePeopleAndPlaces, thingOf } from "../testing/data.ts";
import type { Thing } from "../testing/types.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { openFixture, withRepositories } from "../testing/with-repositories.ts";

const present = <T>(values: readonly (T | null)[]): T[] =>
  values.filter((value): value is T => value !== null);

const sum = (values: readonly (number | null)[]): number | null =>
  present(values).length === 0 ? null : present(values).reduce((total, value) => total + value, 0);
const bigSum = (values: readonly (bigint | null)[]): bigint | null =>
  present(values).length === 0 ? null : present(values).reduce((total, value) => total + value, 0n);
const extreme = <T extends Date | bigint | string>(values: readonly (T | null)[], sign: 1 | -1) =>
  present(values).toSorted((a, b) => (a < b ? -sign : a > b ? sign : 0))[0] ?? null;

const computed = (rows: readonly Thing[]) => ({
  count: rows.length,
  sum: {
    size: sum(rows.map(({ size }) => size)),
    big: bigSum(rows.map(({ big }) => big)),
    old: bigSum(rows.map(({ old }) => old)),
  },
  min: {
    madeAt: extreme(
      rows.map(({ madeAt }) => madeAt),
      1,
    ),
    label: extreme(
      rows.map(({ label }) => label),
      1,
    ),
  },
  max: {
    old: extreme(
      rows.map(({ old }) => old),
      -1,
    ),
    seenAt: extreme(
      rows.map(({ seenAt }) => seenAt),
      -1,
    ),
  },
});

const ASKED = {
  count: true,
  sum: ["size", "big", "old"],
  min: ["madeAt", "label"],
  max: ["old", "seenAt"],
} as const;

export const describeAggregates = (open: OpenEngine): void => {
  describe("aggregates", () => {
    const fixture = withRepositories(open);

    test("are what computing them in memory gives", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(thingOf("few"), { maxLength: 12 }),
          fc.subarray(["state", "flag", "madeAt", "big", "country"] as const, { maxLength: 2 }),
          async (rows, groupBy) => {
            const { fixture: own, engine } = await openFixture(open);
            await makePeopleAndPlaces(own);
            await own.things.createMany(rows);
            const { data } = await own.things.list({ where: { flag: false } });
            const groups = await own.things.aggregate({
              ...ASKED,
              groupBy,
              where: { flag: false },
            });

            const keyOf = (row: object) => groupBy.map((name) => String(Reflect.get(row, name)));
            const expected = Map.groupBy(data, (row) => keyOf(row).join());
            if (groupBy.length === 0) expected.set("", data);
            expect(groups).toHaveLength(expected.size);
            for (const group of groups) {
              const members = expected.get(keyOf(group).join()) ?? [];
              expect(group).toMatchObject(computed(members));
            }
            await engine.close();
          },
        ),
        { numRuns: 40 },
      );
    });

    test("have the types of their columns, and averages are numbers", async () => {
      const { things } = fixture();
      await makePeopleAndPlaces(fixture());
      await things.createMany([
        { label: "a", makerId: "ann", state: "new", weight: 1, big: 2n ** 62n, price: "1.5" },
        { label: "b", makerId: "bob", state: "new", weight: 2, big: 2n ** 62n, flag: true },
        { label: "c", makerId: "bob", madeAt: new Date(5), big: 2n ** 62n, size: 7 },
      ]);
      const [all] = await things.aggregate({
        sum: ["big", "weight"],
        avg: ["weight", "size"],
        min: ["price", "state"],
        max: ["madeAt", "flag"].slice(0, 1) as ["madeAt"],
      });
      expect(all).toEqual({
        sum: { big: 3n * 2n ** 62n, weight: 3 },
        avg: { weight: 1.5, size: 7 },
        min: { price: "1.5", state: "new" },
        max: { madeAt: new Date(5) },
      });
      expect(await things.aggregate({ groupBy: ["state", "flag"], count: true })).toEqual([
        { state: null, flag: false, count: 1 },
        { state: "new", flag: false, count: 1 },
        { state: "new", flag: true, count: 1 },
      ]);
      expect(await things.aggregate({ groupBy: ["makerId"] })).toEqual([
        { makerId: "ann" },
        { makerId: "bob" },
      ]);
    });

    test("of no rows are null, and no groups", async () => {
      const { things } = fixture();
      expect(await things.aggregate({ count: true, sum: ["size", "big"], avg: ["size"] })).toEqual([
        { count: 0, sum: { size: null, big: null }, avg: { size: null } },
      ]);
      expect(await things.aggregate({ groupBy: ["state"], count: true })).toEqual([]);
    });

    test("of numbers too large to add exactly don't fail", async () => {
      const { things } = fixture();
      await makePeopleAndPlaces(fixture());
      const size = Number.MAX_SAFE_INTEGER;
      await things.createMany(
        Array.from({ length: 1100 }, () => ({
          label: "x",
          makerId: "ann",
          size,
          big: 2n ** 63n - 1n,
        })),
      );
      const [all] = await things.aggregate({ sum: ["size", "big"] });
      expect(all?.sum.big).toBe((2n ** 63n - 1n) * 1100n);
      expect(all?.sum.size).toBeCloseTo(size * 1100, -6);
    });
  });
};
