import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import type { Operation, SqlRow } from "../../engine/operation.ts";
import { compareRows } from "../../filter/compare-rows.ts";
import { QueryProblem } from "../../filter/issues.ts";
import { parseQuery } from "../../filter/parse-query.ts";
import { sortOf } from "../../filter/testing/arbitrary.ts";
import type { SortBy } from "../../filter/types.ts";
import { makePeopleAndPlaces, thingOf } from "../testing/data.ts";
import type { ThingModel } from "../testing/types.ts";
import { type Fixture, openFixture, withRepositories } from "../testing/with-repositories.ts";
import type { OpenEngine } from "../testing/open-engine.ts";

type Sort = SortBy<ThingModel["sort"]>[];

const SORTABLE: readonly ThingModel["sort"][] = [
  "id",
  "label",
  "note",
  "state",
  "size",
  "weight",
  "big",
  "old",
  "price",
  "flag",
  "madeAt",
  "seenAt",
  "rank",
  "makerId",
  "country",
  "maker.name",
  "owner.name",
  "owner.changedAt",
  "owner.boss.name",
  "place.number",
];

const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id);

/** The ids of all pages, one list for each page. */
const walk = async (
  { things }: Fixture,
  sort: Sort,
  limit: number,
  between: (page: number) => Promise<void> = async () => {},
): Promise<number[][]> => {
  const pages: number[][] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await things.list({ sort, limit, cursor, select: ["label"] });
    pages.push(ids(page.data));
    if (page.nextCursor === null) return pages;
    cursor = page.nextCursor;
    await between(pages.length);
  }
};

const inMemory = async ({ things }: Fixture, sort: Sort): Promise<number[]> => {
  const include = { maker: true, owner: { include: { boss: true } }, place: true } as const;
  const { data } = await things.list({ limit: 200, include });
  const { sort: terms } = parseQuery({ sort }, things.model, things.models);
  const order = compareRows(terms, things.model, things.models);
  return ids(data.toSorted((a, b) => order(a, b) ?? Number.NaN));
};

const anyThings = fc.array(thingOf("few"), { maxLength: 14 });
const anySort = sortOf(SORTABLE) as fc.Arbitrary<Sort>;

export const describePages = (open: OpenEngine): void => {
  describe("pages", () => {
    const fixture = withRepositories(open);

    test("a column in a form of its own is in the order of that form, page by page", async () => {
      const own = fixture();
      await makePeopleAndPlaces(own);
      const marks = ["b", "", null, "a", "b", null];
      await own.things.createMany(marks.map((mark) => ({ label: "x", makerId: "ann", mark })));
      expect((await walk(own, ["mark"], 1)).flat()).toEqual([3, 6, 2, 4, 1, 5]);
      expect((await walk(own, ["-mark"], 2)).flat()).toEqual([1, 5, 4, 2, 3, 6]);
    });

    test("pages walked by cursor are the sorted list, in every sort", async () => {
      await fc.assert(
        fc.asyncProperty(
          anyThings,
          fc.array(fc.tuple(anySort, fc.integer({ min: 1, max: 5 })), { maxLength: 8 }),
          async (rows, walks) => {
            const { fixture: own, engine } = await openFixture(open);
            await makePeopleAndPlaces(own);
            await own.things.createMany(rows);
            for (const [sort, limit] of walks) {
              const pages = await walk(own, sort, limit);
              expect(pages.flat()).toEqual(await inMemory(own, sort));
              expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
            }
            await engine.close();
          },
        ),
        { numRuns: 40 },
      );
    });

    test("rows that come in between move nobody to another page", async () => {
      await fc.assert(
        fc.asyncProperty(anyThings, anyThings, anySort, async (rows, later, sort) => {
          const { fixture: own, engine } = await openFixture(open);
          await makePeopleAndPlaces(own);
          const first = new Set(ids(await own.things.createMany(rows)));
          const expected = await inMemory(own, sort);
          const pages = await walk(own, sort, 2, async (page) => {
            const data = later[page];
            if (data !== undefined) await own.things.create(data);
          });
          const seen = pages.flat();
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => first.has(id))).toEqual(expected);
          await engine.close();
        }),
        { numRuns: 40 },
      );
    });

    test("composite keys break ties, and a table without a key is paged too", async () => {
      const { places, logs } = fixture();
      await makePeopleAndPlaces(fixture());
      const first = await places.list({ sort: "-number", limit: 2 });
      const second = await places.list({
        sort: "-number",
        limit: 2,
        cursor: first.nextCursor ?? "",
      });
      expect([...first.data, ...second.data].map((row) => row.country + row.number)).toEqual([
        "ch2",
        "ch1",
        "de1",
      ]);
      await logs.createMany(["b", "a", "b"].map((line) => ({ line })));
      const lines: string[] = [];
      for await (const { line } of logs.iterate({ sort: "-line", limit: 1 })) lines.push(line);
      expect(lines).toEqual(["b", "b", "a"]);
    });

    test("an offset skips rows, and a count counts all of them", async () => {
      const { things } = fixture();
      await makePeopleAndPlaces(fixture());
      await things.createMany(
        ["a", "b", "c", "d"].map((label) => ({
          label,
          makerId: "ann",
          size: label === "d" ? 1 : 2,
        })),
      );
      const query = { where: { size: 2 }, sort: "-label", limit: 1, count: true } as const;
      const page = await things.list({ ...query, offset: 1 });
      expect(page.data.map(({ label }) => label)).toEqual(["b"]);
      expect(page.total).toBe(3);
      const next = await things.list({ ...query, cursor: page.nextCursor ?? "" });
      expect(next.data.map(({ label }) => label)).toEqual(["a"]);
      expect(next.nextCursor).toBeNull();
      expect(await things.list({ offset: 99 })).toEqual({ data: [], nextCursor: null });
    });

    test("a later page is a range of an index, whatever the direction and the nulls", async () => {
      const { things, context, statements } = fixture();
      if (context.engine.dialect !== "sqlite") return;
      await makePeopleAndPlaces(fixture());
      const states = ["new", null, "used"] as const;
      await things.createMany(
        Array.from({ length: 12 }, (_, n) => ({
          label: "x",
          makerId: "ann",
          state: states[n % 3] ?? null,
          madeAt: n % 2 === 0 ? null : new Date(n % 4),
        })),
      );
      for (const [sort, index] of [
        ["state", "things_state_idx"],
        ["-state", "things_state_idx"],
        ["-madeAt", "things_made_at_idx"],
      ] as const) {
        statements();
        await walk(fixture(), [sort], 2);
        const [, ...later] = statements();
        for (const sql of new Set(later)) {
          const parameters = Array.from(sql.matchAll(/\?/g), () => 1);
          const plan = await context.engine.read(function* (): Operation<SqlRow[]> {
            return yield { sql: `EXPLAIN QUERY PLAN ${sql}`, parameters };
          });
          expect(plan.map(({ detail }) => String(detail)).join()).toContain(
            `SEARCH t0 USING INDEX ${index}`,
          );
        }
      }
    });

    test("iterate gives every row once, page after page", async () => {
      const { things } = fixture();
      await makePeopleAndPlaces(fixture());
      await things.createMany(
        Array.from({ length: 450 }, (_, n) => ({ label: `${n % 7}`, makerId: "ann" })),
      );
      const seen = new Set<number>();
      for await (const row of things.iterate({ sort: ["label"] })) seen.add(row.id);
      expect(seen.size).toBe(450);
      const some: number[] = [];
      for await (const row of things.iterate({ limit: 100, offset: 345 })) some.push(row.id);
      expect(some).toEqual(Array.from({ length: 105 }, (_, n) => n + 346));
    });

    test("a cursor that is broken or of another sort is refused by name", async () => {
      const { things } = fixture();
      await makePeopleAndPlaces(fixture());
      await things.createMany(["a", "b"].map((label) => ({ label, makerId: "ann", size: 1 })));
      const { nextCursor } = await things.list({ sort: "label", limit: 1 });
      const of = (...content: unknown[]) =>
        Buffer.from(JSON.stringify(content)).toString("base64url");
      const cursors = [
        "!",
        "e30",
        `${nextCursor}x`.slice(3),
        of("label,id"),
        of("label,id", "a"),
        of("label,id", "a", "b"),
        of("label,id", null, 1),
        of("label,id", { x: 1 }, 1),
        of("label,id", "a", 1, 2),
        of("-label,id", "a", 1),
        "A".repeat(100_000),
      ];
      for (const cursor of cursors) {
        const refused = await things.list({ sort: "label", cursor }).catch((error) => error);
        expect(refused).toBeInstanceOf(QueryProblem);
        expect(refused.issues).toMatchObject([{ path: ["cursor"], code: "CURSOR" }]);
      }
      const other = await things.list({ sort: "size", cursor: nextCursor ?? "" }).catch((e) => e);
      expect(other.message).toContain("sorted by label,id, this one is by size,id");
    });
  });
};
