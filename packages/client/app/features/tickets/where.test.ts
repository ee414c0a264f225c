import { expect, test } from "bun:test";
import { filtersOf } from "./filters.ts";
import { ticketWhere } from "./where.ts";

const meanings = { me: "ada", projectId: (key: string) => (key === "SHOP" ? "p1" : undefined) };

test("no filter is no condition", () => {
  expect(ticketWhere({}, filtersOf({}), meanings)).toEqual({});
});

test("kinds of filter all have to hold, choices of one kind are alternatives", () => {
  expect(
    ticketWhere({ projectId: "p1" }, filtersOf({ status: "open,done", q: " pay " }), meanings),
  ).toEqual({
    and: [
      { projectId: "p1" },
      { title: { icontains: "pay" } },
      { status: { in: ["open", "done"] } },
    ],
  });
});

test("me is whoever is acting, none is nobody", () => {
  expect(ticketWhere({}, filtersOf({ assignee: "me,none,bob" }), meanings)).toEqual({
    or: [{ assigneeId: { in: ["ada", "bob"] } }, { assigneeId: { isNull: true } }],
  });
});

test("a project that does not exist matches nothing, not everything", () => {
  expect(ticketWhere({}, filtersOf({ project: "SHOP,NONE" }), meanings)).toEqual({
    projectId: { in: ["p1", "NONE"] },
  });
});
