import { describe, expect, test } from "bun:test";
import { QueryProblem } from "../issues.ts";
import { parseAggregate, parseOneQuery, parseQuery } from "../parse-query.ts";
import { parseWhere } from "../parse-where.ts";
import { issuesOf, messagesOf } from "../testing/issues.ts";
import { shapes, tickets } from "../testing/shapes.ts";
import { readAggregateQuery, readListQuery, readOneQuery, readWhere } from "./read.ts";

const read = (search: string) => readListQuery(search, tickets, shapes);
const parse = (query: unknown) => parseQuery(query, tickets, shapes);
const issues = (search: string) => issuesOf(() => read(search));
const messages = (search: string) => messagesOf(() => read(search));

describe("a query string says the same as a typed query", () => {
  test.each<[string, unknown]>([
    ["", {}],
    ["?", {}],
    ["&&", {}],
    ["?status=open", { where: { status: "open" } }],
    ["status[eq]=open&priority[gte]=2", { where: { status: "open", priority: { gte: 2 } } }],
    ["priority%5Blt%5D=-3", { where: { priority: { lt: -3 } } }],
    ["title=a+b%20c%2Bd", { where: { title: "a b c+d" } }],
    ["title=", { where: { title: "" } }],
    ["title", { where: { title: "" } }],
    ["title=a=b", { where: { title: "a=b" } }],
    ["title[contains]=50%25", { where: { title: { contains: "50%" } } }],
    ["status[in]=open,done", { where: { status: { in: ["open", "done"] } } }],
    ["status[in]=open&status[in]=done", { where: { status: { in: ["open", "done"] } } }],
    ["title[nin]=a\\,b,c\\\\,\\d,", { where: { title: { nin: ["a,b", "c\\", "\\d", ""] } } }],
    ["priority[between]=1,3", { where: { priority: { between: [1, 3] } } }],
    ["priority[between]=1&priority[between]=3", { where: { priority: { between: [1, 3] } } }],
    ["dueAt[isNull]=true", { where: { dueAt: { isNull: true } } }],
    ["dueAt[gte]=2026-03-01", { where: { dueAt: { gte: "2026-03-01T00:00:00Z" } } }],
    ["dueAt=2026-03-01T01:00:00+01:00", { where: { dueAt: "2026-03-01" } }],
    ["sizeBytes=9007199254740993", { where: { sizeBytes: 9007199254740993n } }],
    ["cost[gt]=12.50", { where: { cost: { gt: "12.50" } } }],
    ["estimateHours=1e-3&archived=false", { where: { estimateHours: 0.001, archived: false } }],
    ["count[eq]=3&count=true", { where: { count: 3 }, count: true }],
    ["assignee.email[endsWith]=@x.org", { where: { assignee: { email: { endsWith: "@x.org" } } } }],
    [
      "comments.some.body=x&status=open&comments.some.author.name=Ada&comments.none.id=1",
      {
        where: {
          comments: { some: { body: "x", author: { name: "Ada" } } },
          and: [{ status: "open" }, { comments: { none: { id: 1 } } }],
        },
      },
    ],
    [
      'where={"or":[{"status":"open"},{"not":{"priority":{"lt":2}}}]}&title=x',
      { where: { or: [{ status: "open" }, { not: { priority: { lt: 2 } } }], title: "x" } },
    ],
    ["sort=-dueAt,assignee.name", { sort: ["-dueAt", "assignee.name"] }],
    ["limit=200&offset=0", { limit: 200, offset: 0 }],
    ["cursor=abc_-", { cursor: "abc_-" }],
    ["select=title", { select: ["title"] }],
    ["include=assignee,comments.author", { include: ["assignee", "comments.author"] }],
    [
      "include=comments,assignee&include[comments][limit]=5&include[comments][sort]=-id" +
        '&include[comments][where]={"body":"x"}&include[comments.author][select]=name',
      {
        include: {
          comments: {
            limit: 5,
            sort: "-id",
            where: { body: "x" },
            include: { author: { select: ["name"] } },
          },
          assignee: true,
        },
      },
    ],
    ["include[comments][limit]=5", { include: { comments: { limit: 5 } } }],
  ])("%s", (search, query) => {
    expect(read(search)).toEqual(parse(query));
  });

  test("for one row, an aggregate and a filter alone", () => {
    expect(readOneQuery("select=title&include=assignee", tickets, shapes)).toEqual(
      parseOneQuery({ select: "title", include: "assignee" }, tickets, shapes),
    );
    expect(readAggregateQuery("groupBy=status&count=true&archived=true", tickets, shapes)).toEqual(
      parseAggregate(
        { groupBy: ["status"], count: true, where: { archived: true } },
        tickets,
        shapes,
      ),
    );
    expect(readWhere("status=open&id[lt]=3", tickets, shapes)).toEqual(
      parseWhere({ status: "open", id: { lt: 3 } }, tickets, shapes),
    );
  });
});

test("a filter of no condition is none", () => {
  for (const search of ["", "?", "where={}", 'where={"and":[]}']) {
    expect(readWhere(search, tickets, shapes)).toBeUndefined();
  }
});

describe("refused, with the parameter named", () => {
  test.each([
    ["staus=open", "staus UNKNOWN_PARAMETER"],
    ["staus[eq]=open", "staus[eq] UNKNOWN_COLUMN"],
    ["constructor=1", "constructor UNKNOWN_PARAMETER"],
    ["__proto__.x=1", "__proto__.x UNKNOWN_RELATION"],
    ["limt=5", "limt UNKNOWN_PARAMETER"],
    ["q=x", "q UNKNOWN_PARAMETER"],
    ["deleted=true", "deleted UNKNOWN_PARAMETER"],
    ["groupBy=status", "groupBy UNKNOWN_PARAMETER"],
    ["=x", " UNKNOWN_PARAMETER"],
    ["priority[gtee]=1", "priority[gtee] UNKNOWN_OPERATOR"],
    ["priority[]=1", "priority[] UNKNOWN_OPERATOR"],
    ["priority[gte=1", "priority[gte MALFORMED"],
    ["priority[gte]x=1", "priority[gte]x MALFORMED"],
    ["priority[contains]=1", "priority[contains] OPERATOR"],
    ["priority=abc", "priority VALUE"],
    ["priority=", "priority VALUE"],
    ["priority=1.5", "priority VALUE"],
    ["priority=0x10", "priority VALUE"],
    ["priority=99999999999999999999", "priority VALUE"],
    ["priority=null", "priority VALUE"],
    ["priority[in]=1,x", "priority[in].1 VALUE"],
    ["priority[in]=", "priority[in].0 VALUE"],
    ["priority[between]=1", "priority[between] VALUE"],
    ["priority[between]=1,2,3", "priority[between] VALUE"],
    ["archived=1", "archived VALUE"],
    ["status=opened", "status VALUE"],
    ["dueAt=yesterday", "dueAt VALUE"],
    ["dueAt[isNull]=yes", "dueAt[isNull] VALUE"],
    ["status=open&status=done", "status REPEATED"],
    ["limit=5&limit=5", "limit REPEATED"],
    ["limit=0", "limit VALUE"],
    ["limit=201", "limit VALUE"],
    ["limit=1e1", "limit VALUE"],
    ["limit=", "limit VALUE"],
    ["offset=-1", "offset VALUE"],
    ["cursor=", "cursor CURSOR"],
    ["cursor=x&offset=1", "offset CONFLICT"],
    ["count=yes", "count VALUE"],
    ["count=3", "count VALUE"],
    ["sort=", "sort UNKNOWN_COLUMN"],
    ["select=", "select UNKNOWN_COLUMN"],
    ["include=", "include. UNKNOWN_RELATION"],
    ["title=%", "title MALFORMED"],
    ["title=%ff", "title MALFORMED"],
    ["%E0%A4%A=1", "%E0%A4%A MALFORMED"],
    ["title=%00", "title VALUE"],
    ["where=", "where MALFORMED"],
    ["where={", "where MALFORMED"],
    ["where=[]", "where VALUE"],
    ["where=null", "where VALUE"],
    [`where={"staus":1}`, "where.staus UNKNOWN_COLUMN"],
    [`where=${"[".repeat(100_000)}`, "where MALFORMED"],
    [`where=${'{"not":'.repeat(5000)}{}${"}".repeat(5000)}`, ""],
    ["assignee=u1", "assignee UNKNOWN_COLUMN"],
    ["assignee.nam=u1", "assignee.nam UNKNOWN_COLUMN"],
    ["assignee.some.name=u1", "assignee.some.name UNKNOWN_RELATION"],
    ["comments=1", "comments QUANTIFIER"],
    ["comments.body=x", "comments.body QUANTIFIER"],
    ["comments.some=x", "comments.some UNKNOWN_COLUMN"],
    ["comments.any.body=x", "comments.any.body QUANTIFIER"],
    ["coments.some.body=x", "coments.some.body UNKNOWN_RELATION"],
    [`${"parent.".repeat(33)}id=1`, `${"parent.".repeat(33)}id TOO_DEEP`],
    ["include[comments][limit]=0", "include.comments.limit VALUE"],
    ["include[comments][limt]=1", "include[comments][limt] UNKNOWN_PARAMETER"],
    ["include[comments][where]={", "include[comments][where] MALFORMED"],
    ["include[comments][limit]=1&include[comments][limit]=1", "include[comments][limit] REPEATED"],
    ["include[coments][limit]=1", "include.coments UNKNOWN_RELATION"],
    ["include[comments]=1", "include[comments] UNKNOWN_COLUMN"],
  ])("%.60s: %s", (search, issue) => {
    if (issue === "") expect(issues(search)[0]).toEndWith(" TOO_DEEP");
    else expect(issues(search)).toEqual([issue]);
  });

  test("with the nearest right name", () => {
    expect(messages("staus=open")[0]).toContain('did you mean "status"?');
    expect(messages("limt=5")[0]).toContain('did you mean "limit"?');
    expect(messages("assignee.nam=u1")[0]).toContain('did you mean "name"?');
    expect(messages("comments.body=x")[0]).toContain("comments.some");
  });

  test("all at once", () => {
    expect(issues("staus=open&priority=x&limit=0&sort=nope")).toEqual([
      "staus UNKNOWN_PARAMETER",
      "priority VALUE",
      "sort UNKNOWN_COLUMN",
      "limit VALUE",
    ]);
  });

  test("where a route takes less", () => {
    expect(issuesOf(() => readOneQuery("status=open&limit=1", tickets, shapes))).toEqual([
      "status UNKNOWN_PARAMETER",
      "limit UNKNOWN_PARAMETER",
    ]);
    expect(issuesOf(() => readWhere("status=open&limit=1", tickets, shapes))).toEqual([
      "limit UNKNOWN_PARAMETER",
    ]);
    expect(messagesOf(() => readWhere("count=1", tickets, shapes))[0]).toContain("count[eq]");
    expect(issuesOf(() => readAggregateQuery("archived=true", tickets, shapes))).toEqual([
      " MISSING",
    ]);
  });

  test("a thousand parameters and more", () => {
    expect(issues("&title=x".repeat(1001))).toContain(" TOO_LARGE");
  });
});

describe("what was read", () => {
  test("is remembered, and cannot be changed", () => {
    const first = read("?status=open&include=comments");
    expect(read("?status=open&include=comments")).toBe(first);
    expect(Object.isFrozen(first.include[0]?.query)).toBe(true);
  });

  test("is not mixed up between resources or sets of shapes", () => {
    const other = { ...shapes };
    expect(read("limit=7")).not.toBe(readListQuery("limit=7", tickets, other));
    const users = readListQuery("limit=7&name=x", other["users"] ?? tickets, other);
    expect(users.where).toBeDefined();
    expect(issues("limit=7&name=x")).toEqual(["name UNKNOWN_PARAMETER"]);
  });

  test("is refused again when it was refused before", () => {
    expect(issues("limit=0")).toEqual(issues("limit=0"));
  });
});

describe("conditions on lists", () => {
  const where = (search: string) => readListQuery(search, tickets, shapes).where;

  test("take elements, separated by commas where there are several", () => {
    expect(where("words[has]=a,b")).toEqual({
      type: "elements",
      column: "words",
      operator: "has",
      values: ["a,b"],
    });
    expect(where("words[hasSome]=a&words[hasSome]=b%5C,c")).toMatchObject({
      operator: "hasSome",
      values: ["a", "b,c"],
    });
    expect(where("moments[hasEvery]=2026-03-01")).toMatchObject({
      values: [new Date("2026-03-01T00:00:00Z")],
    });
    expect(where("words=a,b")).toEqual({
      type: "whole",
      column: "words",
      operator: "eq",
      value: ["a", "b"],
    });
    expect(where("words[isEmpty]=true")).toEqual({
      type: "isEmpty",
      column: "words",
      isEmpty: true,
    });
    expect(where("board=[[1,2],[3,4]]")).toMatchObject({
      value: [
        [1, 2],
        [3, 4],
      ],
    });
  });

  test("are refused where they don't fit", () => {
    for (const search of [
      "words[gt]=a",
      "words[isEmpty]=maybe",
      "moments[has]=soon",
      "board[has]=1",
      "board=1",
      "board=[[1,2],[3]]",
      "board=[[1,%22a%22]]",
      "title[has]=a",
    ]) {
      expect(() => where(search)).toThrow(QueryProblem);
    }
  });
});
