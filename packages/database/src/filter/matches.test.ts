import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { compareRows } from "./compare-rows.ts";
import { matches, type MatchOptions } from "./matches.ts";
import { parseQuery } from "./parse-query.ts";
import { parseWhere } from "./parse-where.ts";
import { rowOf, sortOf, whereOf } from "./testing/arbitrary.ts";
import { shapes, tickets } from "./testing/shapes.ts";

const row = {
  id: 1,
  title: "Été à Zürich",
  body: null,
  status: "open",
  priority: 2,
  cost: "1.50",
  sizeBytes: 9007199254740993n,
  archived: false,
  dueAt: new Date("2026-03-01T00:00:00Z"),
  settings: {},
  content: null,
  words: ["red", "green"],
  moments: [new Date("2026-03-01T00:00:00Z")],
  board: null,
};

const meets = (where: unknown, of: object = row, options?: MatchOptions) => {
  const filter = parseWhere(where, tickets, shapes);
  return filter && matches(filter, of, tickets, shapes, options);
};

describe("a row meets a condition", () => {
  test.each<[unknown, boolean | undefined]>([
    [{ status: "open" }, true],
    [{ status: { ne: "open" } }, false],
    [{ words: ["red", "green"] }, true],
    [{ words: ["green", "red"] }, false],
    [{ words: { ne: ["red"] } }, true],
    [{ words: { has: "green" } }, true],
    [{ words: { has: "blue" } }, false],
    [{ words: { hasSome: ["blue", "red"] } }, true],
    [{ words: { hasSome: [] } }, false],
    [{ words: { hasEvery: ["green", "red", "red"] } }, true],
    [{ words: { hasEvery: ["green", "blue"] } }, false],
    [{ words: { hasEvery: [] } }, true],
    [{ words: { isEmpty: false } }, true],
    [{ moments: { has: "2026-03-01" } }, true],
    [{ board: { eq: [[1, 2]] } }, false],
    [{ not: { board: { eq: [[1, 2]] } } }, true],
    [{ priority: { gt: 1, lte: 2 } }, true],
    [{ priority: { between: [2, 3] } }, true],
    [{ priority: { in: [] } }, false],
    [{ priority: { nin: [] } }, true],
    [{ dueAt: "2026-03-01" }, true],
    [{ dueAt: { lt: "2026-03-01T00:00:00.001Z" } }, true],
    [{ sizeBytes: "9007199254740992" }, false],
    [{ cost: "1.5" }, true],
    [{ cost: { gt: "1.499" } }, true],
    [{ cost: { lt: "10" } }, true],
    [{ archived: false }, true],
    [{ body: { ne: "x" } }, false],
    [{ body: { nin: ["x"] } }, false],
    [{ body: { contains: "" } }, false],
    [{ body: { isNull: true } }, true],
    [{ settings: { isNull: false } }, true],
    [{ not: { body: { ne: "x" } } }, true],
    [{ not: {} }, false],
    [{ or: [] }, false],
    [{ title: { icontains: "à z" } }, true],
    [{ title: { icontains: "À Z" } }, false],
    [{ title: { istartsWith: "été" } }, false],
    [{ title: { startsWith: "Ét" } }, true],
    [{ title: { iendsWith: "RICH" } }, true],
    [{ title: { endsWith: "%" } }, false],
    [{ title: { like: "É%Z_rich" } }, true],
    [{ title: { ilike: "%ZÜRICH" } }, false],
    [{ title: { ilike: "%ZüRICH" } }, true],
  ])("%j: %p", (where, expected) => {
    expect(meets(where)).toBe(expected);
  });
});

describe("relations", () => {
  const ada = { id: "u1", name: "Ada", email: "ada@x.org" };
  const comments = [
    { id: 1, body: "a", author: ada },
    { id: 2, body: "b", author: null },
  ];
  const full = { ...row, assignee: ada, parent: null, comments, children: [] };

  test.each<[unknown, boolean]>([
    [{ assignee: { name: "Ada" } }, true],
    [{ parent: {} }, false],
    [{ parent: { not: { title: "x" } } }, false],
    [{ not: { parent: { title: "x" } } }, true],
    [{ comments: { some: { body: "a", id: 1 } } }, true],
    [{ comments: { some: { body: "a", id: 2 } } }, false],
    [{ comments: { none: { body: "c" } } }, true],
    [{ comments: { every: { id: { lt: 3 } } } }, true],
    [{ comments: { every: { id: 1 } } }, false],
    [{ comments: { some: { author: { name: "Ada" } } } }, true],
    [{ children: { every: { id: 1 }, none: {} } }, true],
    [{ children: { some: {} } }, false],
  ])("%j: %p", (where, expected) => {
    expect(meets(where, full)).toBe(expected);
  });

  test("that the row doesn't carry leave it open, unless the rest decides", () => {
    expect(meets({ assignee: { name: "Ada" } })).toBeUndefined();
    expect(meets({ not: { comments: { some: {} } } })).toBeUndefined();
    expect(meets({ assignee: { name: "Ada" }, status: "done" })).toBe(false);
    expect(meets({ or: [{ assignee: { name: "Ada" } }, { status: "open" }] })).toBe(true);
    expect(meets({ count: 1 })).toBeUndefined();
  });

  test("of which there may be more prove only what they hold", () => {
    const partial = { partialLists: true };
    expect(meets({ comments: { some: { id: 1 } } }, full, partial)).toBe(true);
    expect(meets({ comments: { some: { id: 3 } } }, full, partial)).toBeUndefined();
    expect(meets({ comments: { none: { id: 1 } } }, full, partial)).toBe(false);
    expect(meets({ comments: { none: { id: 3 } } }, full, partial)).toBeUndefined();
    expect(meets({ comments: { every: { id: 1 } } }, full, partial)).toBe(false);
    expect(meets({ comments: { every: { id: { lt: 3 } } } }, full, partial)).toBeUndefined();
  });
});

test("not is the complement for every filter and row", () => {
  fc.assert(
    fc.property(whereOf(tickets, shapes, 2), rowOf(tickets), (where, one) => {
      const met = meets({ and: [where, { id: { isNull: false } }] }, one);
      const not = meets({ not: { and: [where, { id: { isNull: false } }] } }, one);
      expect(not).toBe(met === undefined ? undefined : !met);
    }),
  );
});

describe("the order of rows", () => {
  const order = (sort: string) =>
    compareRows(parseQuery({ sort }, tickets, shapes).sort, tickets, shapes);
  const ids = (rows: readonly { id: number }[], sort: string) =>
    rows.toSorted((a, b) => order(sort)(a, b) ?? Number.NaN).map(({ id }) => id);

  test("has nulls first ascending, last descending, and ties by the key ascending", () => {
    const rows = [
      { id: 4, dueAt: new Date(1) },
      { id: 3, dueAt: null },
      { id: 2, dueAt: new Date(2) },
      { id: 1, dueAt: new Date(1) },
    ];
    expect(ids(rows, "dueAt")).toEqual([3, 1, 4, 2]);
    expect(ids(rows, "-dueAt")).toEqual([2, 1, 4, 3]);
    expect(ids(rows, "-id")).toEqual([4, 3, 2, 1]);
  });

  test("compares numbers in text as numbers, and text by code point", () => {
    const costs = ["10", "9.5", "-3", "9.50", "-20", "-0.0", "0.1"].map((cost, id) => ({
      id,
      cost,
    }));
    expect(ids(costs, "cost")).toEqual([4, 2, 5, 6, 1, 3, 0]);
    const titles = ["b", "\uFFFD", "😀", "B"].map((title, id) => ({ id, title }));
    expect(ids(titles, "title")).toEqual([3, 0, 1, 2]);
  });

  test("goes through relations, a missing one as null, and is open where one isn't there", () => {
    const [a, b, c] = [{ name: "b" }, { name: "a" }, null].map((assignee, id) => ({
      id,
      assignee,
    }));
    expect(
      ids(
        [a, b, c].filter((one) => one !== undefined),
        "assignee.name",
      ),
    ).toEqual([2, 1, 0]);
    expect(order("assignee.name")({ id: 1 }, { id: 2 })).toBeUndefined();
    expect(order("status,assignee.name")({ status: "a" }, { status: "b" })).toBeLessThan(0);
    expect(order("status")({ status: "a" }, { status: "a" })).toBeUndefined();
  });

  test("is an order: of any two rows and of any three", () => {
    const sort = sortOf(["dueAt", "cost", "title", "estimateHours", "sizeBytes", "archived"]);
    fc.assert(
      fc.property(sort, fc.tuple(rowOf(tickets), rowOf(tickets), rowOf(tickets)), (terms, rows) => {
        const compare = order(terms.join(",") || "id");
        const [first, second, third] = rows.toSorted((a, b) => compare(a, b) ?? 0);
        if (!first || !second || !third) throw new Error("three rows make three");
        expect(compare(first, second)).toBeLessThanOrEqual(0);
        expect(compare(second, third)).toBeLessThanOrEqual(0);
        expect(compare(first, third)).toBeLessThanOrEqual(0);
        expect(Math.sign(compare(first, third) ?? 0)).toBe(
          -Math.sign(compare(third, first) ?? 0) + 0,
        );
      }),
    );
  });
});
