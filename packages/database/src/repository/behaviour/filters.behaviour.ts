import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { matches } from "../../filter/matches.ts";
import { parseWhere } from "../../filter/parse-where.ts";
import type { ResourceShape } from "../../filter/shape.ts";
import { whereOf } from "../../filter/testing/arbitrary.ts";
import type { ValueFilter } from "../../filter/types.ts";
import { makeParts, makePeopleAndPlaces, pinParts, thingOf } from "../testing/data.ts";
import * as models from "../testing/models.ts";
import type { ThingWhere } from "../testing/types.ts";
import { likelyWhere } from "../testing/where.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { openFixture, withRepositories } from "../testing/with-repositories.ts";

/** Without what rows in memory lack (hidden columns) and what the database rounds or marks itself. */
const LEFT_OUT = new Set(["secret", "token", "price", "mark"]);
const inMemory = (shape: ResourceShape): ResourceShape => ({
  ...shape,
  columns: Object.fromEntries(
    Object.entries(shape.columns).filter(([name]) => !LEFT_OUT.has(name)),
  ),
});
const shapes = Object.fromEntries(
  [models.peopleModel, models.placesModel, models.thingsModel, models.partsModel, models.pinsModel]
    .map(inMemory)
    .map((shape) => [shape.name, shape]),
);
const things = inMemory(models.thingsModel);

const PERSON = {
  boss: true,
  staff: true,
  made: true,
  owned: true,
  pins: true,
  pinned: true,
  haunts: true,
  belonging: true,
};
const WITH_ALL = {
  maker: { include: PERSON },
  owner: { include: PERSON },
  place: { include: { things: true, makers: true } },
  parts: { include: { thing: true, pins: true, pinnedBy: true } },
} as const;

export const describeFilters = (open: OpenEngine): void => {
  describe("filters", () => {
    const fixture = withRepositories(open);

    const labels = async (where: ThingWhere): Promise<string[]> => {
      const page = await fixture().things.list({ where, sort: "id" });
      return page.data.map(({ label }) => label);
    };

    test("a filter finds the same rows in SQL as in memory", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(thingOf("wide"), thingOf("few")), { minLength: 1, maxLength: 8 }),
          fc.array(fc.nat(3), { maxLength: 8 }),
          fc.array(
            fc.oneof(
              { weight: 5, arbitrary: likelyWhere(things, shapes, 2) },
              { weight: 1, arbitrary: whereOf(things, shapes, 2) },
            ),
            { minLength: 10, maxLength: 20 },
          ),
          async (rows, counts, wheres) => {
            const { fixture: own, engine } = await openFixture(open);
            await makePeopleAndPlaces(own);
            await own.things.createMany(rows);
            await makeParts(own, counts);
            await pinParts(own);
            const all = (await own.things.list({ include: WITH_ALL })).data;
            for (const where of wheres) {
              const filter = parseWhere(where, things, shapes);
              const found = await own.things.list({ where, select: ["id"] });
              const expected = all.filter(
                (row) => filter === undefined || matches(filter, row, things, shapes) === true,
              );
              expect(found.data.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
              expect(await own.things.count(where)).toBe(expected.length);
            }
            await engine.close();
          },
        ),
        { numRuns: 30 },
      );
    });

    test("text operators mind the case, their i-forms do not, and only for A to Z", async () => {
      const { people, things: rows } = fixture();
      await people.create({ id: "ann", name: "Ann", email: "a@x" });
      const texts = ["Äb%c", "äB%C", "a_b", "axb", "A*[b]", "", "a\\b", "日本😀語"];
      await rows.createMany(texts.map((label) => ({ label, makerId: "ann" })));

      expect(await labels({ label: { like: "_b%" } })).toEqual(["Äb%c"]);
      expect(await labels({ label: { ilike: "äb\\%c" } })).toEqual(["äB%C"]);
      expect(await labels({ label: { like: "a\\_b" } })).toEqual(["a_b"]);
      expect(await labels({ label: { like: "a_b" } })).toEqual(["a_b", "axb", "a\\b"]);
      expect(await labels({ label: { like: "a\\\\b" } })).toEqual(["a\\b"]);
      expect(await labels({ label: { like: "A*[%" } })).toEqual(["A*[b]"]);
      expect(await labels({ label: { contains: "%" } })).toEqual(["Äb%c", "äB%C"]);
      expect(await labels({ label: { icontains: "B%c" } })).toEqual(["Äb%c", "äB%C"]);
      expect(await labels({ label: { startsWith: "a" } })).toEqual(["a_b", "axb", "a\\b"]);
      expect(await labels({ label: { istartsWith: "a" } })).toEqual([
        "a_b",
        "axb",
        "A*[b]",
        "a\\b",
      ]);
      expect(await labels({ label: { endsWith: "😀語" } })).toEqual(["日本😀語"]);
      expect(await labels({ label: { iendsWith: "%C" } })).toEqual(["Äb%c", "äB%C"]);
      for (const operator of ["startsWith", "endsWith", "contains", "iendsWith"]) {
        expect(await labels({ label: { [operator]: "" } })).toEqual(texts);
      }
      expect(await labels({ label: { startsWith: "日本😀語 and more" } })).toEqual([]);
    });

    test("a prefix of the last code points has an end all the same", async () => {
      const { people, things: rows } = fixture();
      await people.create({ id: "ann", name: "Ann", email: "a@x" });
      const texts = ["\u{10ffff}\u{10ffff}x", "\u{10ffff}a", "\ud7ffz", "\ue000"];
      await rows.createMany(texts.map((label) => ({ label, makerId: "ann" })));
      expect(await labels({ label: { startsWith: "\u{10ffff}" } })).toEqual(texts.slice(0, 2));
      expect(await labels({ label: { startsWith: "\ud7ff" } })).toEqual(["\ud7ffz"]);
    });

    test("nothing compares with null, and not is the complement all the same", async () => {
      const { people, things: rows } = fixture();
      await people.create({ id: "ann", name: "Ann", email: "a@x" });
      await rows.createMany([
        { label: "one", size: 1, makerId: "ann" },
        { label: "none", makerId: "ann" },
      ]);
      expect(await labels({ size: { ne: 2 } })).toEqual(["one"]);
      expect(await labels({ size: { nin: [] } })).toEqual(["one"]);
      expect(await labels({ size: { in: [] } })).toEqual([]);
      expect(await labels({ not: { size: 1 } })).toEqual(["none"]);
      expect(await labels({ not: { size: { ne: 2 } } })).toEqual(["none"]);
      expect(await labels({ size: { isNull: true } })).toEqual(["none"]);
      expect(await labels({ owner: { name: "Ann" } })).toEqual([]);
      expect(await labels({ not: { owner: { name: "Ann" } } })).toEqual(["one", "none"]);
      expect(await labels({ parts: { every: { name: "x" } } })).toEqual(["one", "none"]);
      expect(await labels({ or: [] })).toEqual([]);
      expect(await labels({ and: [] })).toEqual(["one", "none"]);
    });

    test("decimals compare as numbers, and custom columns through their own functions", async () => {
      const { people, things: rows } = fixture();
      await people.create({ id: "ann", name: "Ann", email: "a@x" });
      await rows.createMany([
        { label: "nine", price: "9.5", mark: "m", makerId: "ann" },
        { label: "ten", price: "10.25", mark: "n", makerId: "ann" },
      ]);
      expect(await labels({ price: { gt: "9.75" } })).toEqual(["ten"]);
      expect(await labels({ price: { in: ["9.50", "3"] } })).toEqual(["nine"]);
      expect(await labels({ price: { between: ["9.5", "10.25"] } })).toEqual(["nine", "ten"]);
      expect(await labels({ mark: "n" })).toEqual(["ten"]);
      expect(await labels({ mark: { in: ["m", "x"] } })).toEqual(["nine"]);
      expect(await labels({ mark: { between: ["a", "m"] } })).toEqual(["nine"]);
      const pattern = { mark: { contains: "m" } } as ThingWhere;
      expect(labels(pattern)).rejects.toThrow("its type stores it in another form");
    });

    test("64-bit integers compare by all their digits, however they are stored", async () => {
      const { people, things: rows } = fixture();
      await people.create({ id: "ann", name: "Ann", email: "a@x" });
      const most = 2n ** 63n - 1n;
      await rows.createMany(
        [most, most - 1n, 5n, -40n].map((n) => ({ label: `${n}`, makerId: "ann", big: n, old: n })),
      );
      for (const column of ["big", "old"] as const) {
        const found = (condition: ValueFilter<bigint>) => labels({ [column]: condition });
        expect(await found(most)).toEqual([`${most}`]);
        expect(await found({ gt: most - 1n })).toEqual([`${most}`]);
        expect(await found({ between: [-40n, 5n] })).toEqual(["5", "-40"]);
        expect(await found({ in: [most - 1n, 5n] })).toEqual([`${most - 1n}`, "5"]);
        expect(await found({ lt: 0n })).toEqual(["-40"]);
        const sorted = await rows.list({ sort: column });
        expect(sorted.data.map((row) => row[column])).toEqual([-40n, 5n, most - 1n, most]);
      }
    });

    test("a long list is one statement, and so are lists of other lengths", async () => {
      const { things: rows, statements } = fixture();
      await rows.list({ where: { id: { in: [1] } } });
      await rows.list({ where: { id: { in: Array.from({ length: 10_000 }, (_, id) => id) } } });
      const [first, second] = statements();
      expect(second).toBe(first ?? "");
    });

    test("as many conditions as a filter may have are one statement", async () => {
      const { things: rows } = fixture();
      const many = Array.from({ length: 240 }, (_, size) => ({ size: { ne: size } }));
      expect((await rows.list({ where: { or: many } })).data).toEqual([]);
      const related = Array.from({ length: 120 }, () => ({ parts: { some: { name: "x" } } }));
      expect((await rows.list({ where: { or: related } })).data).toEqual([]);
      expect((await rows.list({ where: { and: related } })).data).toEqual([]);
      const makers = Array.from({ length: 120 }, () => ({ maker: { name: "x" } }));
      expect((await rows.list({ where: { and: makers } })).data).toEqual([]);
      let deep: ThingWhere = { size: 1 };
      for (let depth = 0; depth < 30; depth++) deep = { not: deep };
      expect((await rows.list({ where: deep })).data).toEqual([]);
    });

    test("SQL in a value stays a value", async () => {
      const { people, things: rows } = fixture();
      await people.create({ id: "ann", name: "Ann", email: "a@x" });
      const label = `'; DROP TABLE things; --"`;
      await rows.create({ label, makerId: "ann" });
      expect(await labels({ label })).toEqual([label]);
      expect(await labels({ label: { in: [label, "x"] } })).toEqual([label]);
      expect(await labels({ label: { contains: "'; DROP" } })).toEqual([label]);
    });
  });
};
