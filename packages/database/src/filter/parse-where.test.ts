import { describe, expect, test } from "bun:test";
import { QueryProblem } from "./issues.ts";
import { parseWhere } from "./parse-where.ts";
import { issuesOf, messagesOf } from "./testing/issues.ts";
import { shapes, tickets } from "./testing/shapes.ts";

const parse = (where: unknown) => parseWhere(where, tickets, shapes);
const issues = (where: unknown) => issuesOf(() => parse(where));
const messages = (where: unknown) => messagesOf(() => parse(where));
const eq = (column: string, value: unknown) => ({ type: "compare", column, operator: "eq", value });

describe("normal form", () => {
  test("a plain value means eq, several keys mean and", () => {
    expect(parse({ status: "open", priority: { gte: 1, lt: 3 } })).toEqual({
      type: "and",
      filters: [
        eq("status", "open"),
        { type: "compare", column: "priority", operator: "gte", value: 1 },
        { type: "compare", column: "priority", operator: "lt", value: 3 },
      ],
    } as never);
  });

  test("groups of one, and groups in a group of their type, dissolve", () => {
    const nested = { and: [{ and: [{ status: "open" }, { title: "a" }] }, { or: [{ count: 1 }] }] };
    expect(parse(nested)).toEqual(parse({ status: "open", title: "a", count: 1 }));
    expect(parse({ or: [{ or: [{ count: 1 }, { count: 2 }] }, { count: 3 }] })).toEqual(
      parse({ or: [{ count: 1 }, { count: 2 }, { count: 3 }] }),
    );
  });

  test("no condition is no filter", () => {
    for (const where of [undefined, {}, { status: undefined }, { priority: {} }, { and: [{}] }]) {
      expect(parse(where)).toBeUndefined();
    }
  });

  test("an empty or matches nothing, and stays", () => {
    expect(parse({ or: [] })).toEqual({ type: "or", filters: [] });
  });

  test("relations keep their filter together", () => {
    expect(
      parse({ assignee: { name: "Ada" }, comments: { some: {}, none: { body: "x" } } }),
    ).toEqual({
      type: "and",
      filters: [
        { type: "relation", relation: "assignee", quantifier: "is", filter: eq("name", "Ada") },
        {
          type: "relation",
          relation: "comments",
          quantifier: "some",
          filter: { type: "and", filters: [] },
        },
        { type: "relation", relation: "comments", quantifier: "none", filter: eq("body", "x") },
      ],
    } as never);
  });

  test("values come in their form in code or on the wire", () => {
    expect(parse({ dueAt: "2026-03-01" })).toEqual(parse({ dueAt: new Date("2026-03-01") }));
    expect(parse({ sizeBytes: "9007199254740993" })).toEqual(
      parse({ sizeBytes: 9007199254740993n }),
    );
    expect(parse({ cost: { between: ["1.50", "2"] } })).toEqual({
      type: "between",
      column: "cost",
      low: "1.50",
      high: "2",
    });
  });
});

describe("refused, with the place named", () => {
  test.each([
    [{ staus: "open" }, "staus UNKNOWN_COLUMN"],
    [{ constructor: 1 }, "constructor UNKNOWN_COLUMN"],
    [JSON.parse('{"__proto__": 1}'), "__proto__ UNKNOWN_COLUMN"],
    [{ priority: { gtee: 1 } }, "priority.gtee UNKNOWN_OPERATOR"],
    [{ priority: { contains: "1" } }, "priority.contains OPERATOR"],
    [{ archived: { gt: true } }, "archived.gt OPERATOR"],
    [{ settings: {}, content: "aGk=" }, "content OPERATOR"],
    [{ priority: "1" }, "priority VALUE"],
    [{ priority: 1.5 }, "priority VALUE"],
    [{ priority: 2 ** 53 }, "priority VALUE"],
    [{ estimateHours: Number.NaN }, "estimateHours VALUE"],
    [{ sizeBytes: 1 }, "sizeBytes VALUE"],
    [{ sizeBytes: "9223372036854775808" }, "sizeBytes VALUE"],
    [{ cost: 1 }, "cost VALUE"],
    [{ archived: "true" }, "archived VALUE"],
    [{ dueAt: "2026-02-31" }, "dueAt VALUE"],
    [{ dueAt: new Date(Number.NaN) }, "dueAt VALUE"],
    [{ dueAt: 0 }, "dueAt VALUE"],
    [{ status: "opened" }, "status VALUE"],
    [{ title: ["a"] }, "title VALUE"],
    [{ title: "a\0b" }, "title VALUE"],
    [{ title: "\ud800" }, "title VALUE"],
    [{ title: { like: "x".repeat(1001) } }, "title.like VALUE"],
    [{ title: { like: "x\\" } }, "title.like VALUE"],
    [{ assigneeId: null }, "assigneeId NULL"],
    [{ assigneeId: { in: ["a", null] } }, "assigneeId.in.1 NULL"],
    [{ assigneeId: { isNull: null } }, "assigneeId.isNull VALUE"],
    [{ priority: { in: 1 } }, "priority.in VALUE"],
    [{ priority: { between: [1] } }, "priority.between VALUE"],
    [{ assignee: null }, "assignee NULL"],
    [{ assignee: "u1" }, "assignee VALUE"],
    [{ comments: { body: "x" } }, "comments.body QUANTIFIER"],
    [{ comments: [] }, "comments QUANTIFIER"],
    [{ and: { status: "open" } }, "and VALUE"],
    [{ or: [null] }, "or.0 VALUE"],
    [{ not: [] }, "not VALUE"],
    [[], " VALUE"],
    [null, " VALUE"],
    ["status", " VALUE"],
    [{ id: { in: Array.from({ length: 10_001 }, (_, i) => i) } }, "id.in TOO_LARGE"],
  ])("%j: %s", (where: unknown, issue) => {
    expect(issues(where)).toEqual([issue]);
  });

  test("with the nearest right name", () => {
    expect(messages({ staus: "open" })[0]).toContain('did you mean "status"?');
    expect(messages({ priority: { gtee: 1 } })[0]).toContain('did you mean "gte"?');
    expect(messages({ status: "opened" })[0]).toContain('did you mean "open"?');
    expect(messages({ priority: { contains: "1" } })[0]).toContain("eq, ne, gt");
    expect(messages({ assigneeId: null })[0]).toContain("isNull");
    expect(messages({ assignee: null })[0]).toContain("isNull on assigneeId");
  });

  test("all at once", () => {
    expect(
      issues({ or: [{ staus: 1 }, { priority: "x" }], not: { comments: {}, title: 1 } }),
    ).toEqual(["or.0.staus UNKNOWN_COLUMN", "or.1.priority VALUE", "not.title VALUE"]);
  });

  test("as an error that reads well", () => {
    expect(() => parse({ or: [{ priority: "x" }] })).toThrow(
      new QueryProblem([
        { path: ["or", 0, "priority"], code: "VALUE", message: "expected a whole number" },
      ]),
    );
  });
});

describe("bounds", () => {
  const nested = (depth: number) => {
    let where: object = { status: "open" };
    for (let i = 0; i < depth; i++) where = { not: where };
    return where;
  };

  test("a filter nests 32 deep and no deeper, however deep it is", () => {
    expect(parse(nested(32))).toBeDefined();
    expect(issues(nested(33))[0]).toEndWith("TOO_DEEP");
    expect(issues(nested(1_000_000))).toHaveLength(1);
  });

  test("a filter that contains itself is refused", () => {
    const where: Record<string, unknown> = {};
    where["and"] = [where, where];
    expect(issues(where).map((issue) => issue.split(" ")[1])).toEqual(["TOO_DEEP", "TOO_LARGE"]);
  });

  test("a filter has 800 conditions, groups counted, and no more", () => {
    const or = (length: number) => ({ or: Array.from({ length }, () => ({ count: 1 })) });
    expect(parse(or(400))).toBeDefined();
    expect(issues(or(1_000_000))).toHaveLength(1);
  });

  test("a million wrong names give some issues, not a million", () => {
    const where = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`statu${i}`, 1]));
    expect(issues(where).length).toBeLessThanOrEqual(50);
  });
});
