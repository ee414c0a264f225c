import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { parseAggregate, parseOneQuery, parseQuery } from "../parse-query.ts";
import { parseWhere } from "../parse-where.ts";
import { sortOf, whereOf } from "../testing/arbitrary.ts";
import { issuesOf } from "../testing/issues.ts";
import { shapes, tickets } from "../testing/shapes.ts";
import { readAggregateQuery, readListQuery, readOneQuery, readWhere } from "./read.ts";
import { writeAggregateQuery, writeListQuery, writeOneQuery, writeWhere } from "./write.ts";

const write = (query: unknown) => decodeURIComponent(writeListQuery(query, tickets, shapes));

describe("a query is written as a person would", () => {
  test.each<[unknown, string]>([
    [undefined, ""],
    [{ limit: 50, where: {} }, ""],
    [{ where: { status: "open", priority: { gte: 2 } } }, "status=open&priority[gte]=2"],
    [{ where: { status: { in: ["open", "done"] } } }, "status[in]=open,done"],
    [{ where: { title: { in: ["a,b", "c\\"] } } }, "title[in]=a\\,b,c\\\\"],
    [{ where: { priority: { between: [1, 3] } } }, "priority[between]=1,3"],
    [{ where: { count: 3 } }, "count[eq]=3"],
    [{ where: { dueAt: { lt: new Date(0) } } }, "dueAt[lt]=1970-01-01T00:00:00.000Z"],
    [{ where: { assignee: { name: "Ada" } } }, "assignee.name=Ada"],
    [
      { where: { comments: { some: { body: "x", author: { name: "Ada" } } } } },
      "comments.some.body=x&comments.some.author.name=Ada",
    ],
    [
      { where: { title: "x", or: [{ status: "open" }, { not: { priority: { lt: 2 } } }] } },
      'title=x&where={"or":[{"status":"open"},{"not":{"priority":{"lt":2}}}]}',
    ],
    [{ where: { comments: { some: {} } } }, 'where={"comments":{"some":{}}}'],
    [{ where: { id: { in: [] } } }, 'where={"id":{"in":[]}}'],
    [
      { where: { and: [{ comments: { some: { id: 1 } } }, { comments: { some: { id: 2 } } }] } },
      'comments.some.id=1&where={"comments":{"some":{"id":2}}}',
    ],
    [
      { sort: ["-dueAt", "assignee.name"], limit: 5, offset: 10, count: true, select: ["title"] },
      "sort=-dueAt,assignee.name&limit=5&offset=10&select=id,title&count=true",
    ],
    [
      { include: { comments: { limit: 5, include: { author: true } }, assignee: true } },
      "include=comments.author,assignee&include[comments][limit]=5",
    ],
  ])("%j", (query, search) => {
    expect(write(query)).toBe(search);
  });

  test("and a wrong one is refused before it is sent", () => {
    expect(issuesOf(() => write({ where: { staus: 1 } }))).toEqual(["where.staus UNKNOWN_COLUMN"]);
  });
});

describe("what is written reads back as the same normal form", () => {
  const where = whereOf(tickets, shapes, 2);
  const names = fc.subarray(["title", "status", "id", "count"]);
  const sort = sortOf(["title", "dueAt", "assignee.name", "parent.assignee.email"]);
  const related = fc.record(
    {
      where: whereOf(shapes["comments"] ?? tickets, shapes, 1),
      sort: sortOf(["body", "author.name"]),
      limit: fc.integer({ min: 1, max: 200 }),
      select: fc.subarray(["body", "createdAt"]),
      include: fc.constantFrom("author", "ticket.assignee,author", {
        author: { select: ["name"] },
      }),
    },
    { requiredKeys: [] },
  );
  const include = fc.record(
    { comments: related, assignee: fc.boolean(), parent: fc.constant({ select: ["title"] }) },
    { requiredKeys: [] },
  );

  test("of lists", () => {
    const place = fc.constantFrom({}, { cursor: "a+b/c=&" }, { offset: 7 });
    const options = { where, sort, select: names, include, count: fc.boolean() };
    const limited = { ...options, limit: fc.integer({ min: 1, max: 200 }) };
    fc.assert(
      fc.property(fc.record(limited, { requiredKeys: [] }), place, (rest, at) => {
        const query = { ...rest, ...at };
        const search = writeListQuery(query, tickets, shapes);
        expect(readListQuery(search, tickets, shapes)).toEqual(parseQuery(query, tickets, shapes));
      }),
      { numRuns: 1000 },
    );
  });

  test("through any URL", () => {
    fc.assert(
      fc.property(where, (one) => {
        const url = new URL(`http://localhost/?${writeWhere(one, tickets, shapes)}`);
        const expected = parseWhere(one, tickets, shapes);
        expect(readWhere(url.search, tickets, shapes)).toEqual(expected);
        const rewritten = `${new URLSearchParams(url.search)}`;
        expect(readWhere(rewritten, tickets, shapes)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("of one row and of aggregates", () => {
    const numbers = fc.subarray(["id", "estimateHours", "cost", "sizeBytes"]);
    const aggregate = { where, groupBy: names, sum: numbers, avg: numbers, min: numbers };
    fc.assert(
      fc.property(
        fc.record({ select: names, include }, { requiredKeys: [] }),
        fc.record(aggregate, { requiredKeys: [] }),
        (one, groups) => {
          expect(readOneQuery(writeOneQuery(one, tickets, shapes), tickets, shapes)).toEqual(
            parseOneQuery(one, tickets, shapes),
          );
          const query = { ...groups, count: true };
          const search = writeAggregateQuery(query, tickets, shapes);
          expect(readAggregateQuery(search, tickets, shapes)).toEqual(
            parseAggregate(query, tickets, shapes),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
