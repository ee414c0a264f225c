import { describe, expect, test } from "bun:test";
import { parseAggregate, parseOneQuery, parseQuery } from "./parse-query.ts";
import { issuesOf, messagesOf } from "./testing/issues.ts";
import { shapes, tickets } from "./testing/shapes.ts";

const parse = (query: unknown) => parseQuery(query, tickets, shapes);
const issues = (query: unknown) => issuesOf(() => parse(query));

describe("a list query", () => {
  test("has defaults", () => {
    const query = { sort: [], limit: 50, count: false, include: [] };
    expect(parse(undefined)).toEqual(query);
    expect(parse({ where: {}, sort: [], cursor: undefined, count: undefined })).toEqual(query);
  });

  test("takes names as a list or as text", () => {
    const query = parse({
      sort: "-dueAt,assignee.name",
      select: "title,status",
      include: "comments.author,assignee",
    });
    expect(query).toEqual(
      parse({
        sort: ["-dueAt", "assignee.name"],
        select: ["title", "status"],
        include: { comments: { include: { author: true } }, assignee: {}, parent: false },
      }),
    );
    expect(query.sort).toEqual([
      { path: ["dueAt"], descending: true },
      { path: ["assignee", "name"], descending: false },
    ]);
  });

  test("selects the key as well, in the order of the columns, once", () => {
    expect(parse({ select: ["status", "title", "status"] }).select).toEqual([
      "id",
      "title",
      "status",
    ]);
    expect(parse({ select: [] }).select).toEqual(["id"]);
  });

  test("gives included lists options of their own, and to-one relations a limit of 1", () => {
    const { include } = parse({
      include: { comments: { limit: 5, sort: "-createdAt", where: { body: "x" } }, assignee: true },
    });
    expect(include).toEqual([
      {
        relation: "comments",
        query: {
          where: { type: "compare", column: "body", operator: "eq", value: "x" },
          sort: [{ path: ["createdAt"], descending: true }],
          limit: 5,
          include: [],
        },
      },
      { relation: "assignee", query: { sort: [], limit: 1, include: [] } },
    ]);
  });

  test.each([
    [{ wher: {} }, "wher UNKNOWN_PARAMETER"],
    [{ where: { staus: 1 } }, "where.staus UNKNOWN_COLUMN"],
    [{ where: null }, "where VALUE"],
    [{ limit: 0 }, "limit VALUE"],
    [{ limit: 201 }, "limit VALUE"],
    [{ limit: 1.5 }, "limit VALUE"],
    [{ limit: "5" }, "limit VALUE"],
    [{ offset: -1 }, "offset VALUE"],
    [{ cursor: "" }, "cursor CURSOR"],
    [{ cursor: null }, "cursor CURSOR"],
    [{ cursor: "x", offset: 0 }, "offset CONFLICT"],
    [{ count: "true" }, "count VALUE"],
    [{ sort: "nope" }, "sort UNKNOWN_COLUMN"],
    [{ sort: "title,-title" }, "sort REPEATED"],
    [{ sort: "settings" }, "sort OPERATOR"],
    [{ sort: "comments.body" }, "sort OPERATOR"],
    [{ sort: "assigne.name" }, "sort UNKNOWN_RELATION"],
    [{ sort: "assignee" }, "sort UNKNOWN_COLUMN"],
    [{ sort: `${"parent.".repeat(6)}id` }, "sort TOO_DEEP"],
    [{ sort: Array.from({ length: 11 }, () => "id") }, "sort TOO_LARGE"],
    [{ sort: { title: 1 } }, "sort VALUE"],
    [{ select: "titel" }, "select UNKNOWN_COLUMN"],
    [{ select: [1] }, "select VALUE"],
    [{ include: "coments" }, "include.coments UNKNOWN_RELATION"],
    [{ include: "__proto__" }, "include.__proto__ UNKNOWN_RELATION"],
    [{ include: { comments: 5 } }, "include.comments VALUE"],
    [{ include: { comments: { limit: 201 } } }, "include.comments.limit VALUE"],
    [{ include: { comments: { limt: 1 } } }, "include.comments.limt UNKNOWN_PARAMETER"],
    [{ include: { assignee: { limit: 1 } } }, "include.assignee.limit UNKNOWN_PARAMETER"],
    [{ include: { comments: { where: { x: 1 } } } }, "include.comments.where.x UNKNOWN_COLUMN"],
    [[], " VALUE"],
    [null, " VALUE"],
    ["status=open", " VALUE"],
  ])("%j is refused: %s", (query: unknown, issue) => {
    expect(issues(query)).toEqual([issue]);
  });

  test("includes 5 deep and no deeper, and 100 relations and no more", () => {
    const deep = (depth: number) => Array.from({ length: depth }, () => "parent").join(".");
    expect(parse({ include: [deep(5)] }).include).toHaveLength(1);
    expect(issues({ include: [deep(6)] })[0]).toEndWith("TOO_DEEP");
    expect(issues({ include: [deep(100_000)] })[0]).toEndWith("TOO_DEEP");
    const self: Record<string, unknown> = {};
    self["include"] = { parent: self, children: self, comments: true, assignee: true };
    expect(issues(self).some((issue) => issue.endsWith("TOO_DEEP"))).toBe(true);
  });
});

describe("a query of one row", () => {
  test("selects and includes", () => {
    expect(parseOneQuery({ select: ["title"], include: ["assignee"] }, tickets, shapes)).toEqual({
      select: ["id", "title"],
      include: [{ relation: "assignee", query: { sort: [], limit: 1, include: [] } }],
    });
  });

  test("takes nothing else", () => {
    expect(issuesOf(() => parseOneQuery({ limit: 1 }, tickets, shapes))).toEqual([
      "limit UNKNOWN_PARAMETER",
    ]);
  });
});

describe("an aggregate", () => {
  const aggregate = (query: unknown) => parseAggregate(query, tickets, shapes);

  test("groups, counts and adds up", () => {
    const asked = { groupBy: ["status"], count: true, sum: "estimateHours", max: ["dueAt"] };
    expect(aggregate({ ...asked, where: { archived: false } })).toEqual({
      where: { type: "compare", column: "archived", operator: "eq", value: false },
      groupBy: ["status"],
      count: true,
      sum: ["estimateHours"],
      avg: [],
      min: [],
      max: ["dueAt"],
    });
  });

  test.each([
    [{}, " MISSING"],
    [{ where: { archived: true }, count: false }, " MISSING"],
    [{ sum: "title" }, "sum OPERATOR"],
    [{ avg: "dueAt" }, "avg OPERATOR"],
    [{ min: "archived" }, "min OPERATOR"],
    [{ groupBy: "settings" }, "groupBy OPERATOR"],
    [{ groupBy: "stauts" }, "groupBy UNKNOWN_COLUMN"],
    [{ count: true, limit: 5 }, "limit UNKNOWN_PARAMETER"],
  ])("%j is refused: %s", (query: unknown, issue) => {
    expect(issuesOf(() => aggregate(query))).toEqual([issue]);
  });

  test("says what can be asked for", () => {
    expect(messagesOf(() => aggregate({}))[0]).toContain("groupBy, count, sum");
  });
});
