import { afterEach, beforeEach, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;
let rows: Fixture;

beforeEach(async () => {
  tracker = await openTracker();
  rows = await fill(tracker);
});
afterEach(() => tracker.close());

const total = async (search = ""): Promise<number> =>
  (await tracker.get(`/api/tickets?count=true&${search}`)).body.total;

test("a patch by filter changes what matches and counts it", async () => {
  const { status, body } = await tracker.call("PATCH", "/api/tickets?status=open&priority[lt]=9", {
    priority: 4,
  });
  expect([status, body]).toEqual([200, { count: 2 }]);
  expect(await total("priority=4")).toBe(3);
});

test("a filter may go over relations", async () => {
  const { body } = await tracker.call("PATCH", "/api/tickets?comments.some.author.name=Ben", {
    status: "done",
  });
  expect(body).toEqual({ count: 2 });
});

test("a delete by filter removes what matches and counts it", async () => {
  const where = encodeURIComponent(JSON.stringify({ or: [{ status: "closed" }, { priority: 3 }] }));
  const { status, body } = await tracker.call("DELETE", `/api/tickets?where=${where}`);
  expect([status, body]).toEqual([200, { count: 2 }]);
  expect(await total()).toBe(3);
});

test("what matches nothing changes nothing", async () => {
  expect((await tracker.call("DELETE", "/api/tickets?title=none")).body).toEqual({ count: 0 });
  expect((await tracker.call("PATCH", "/api/tickets?title=none", { priority: 1 })).body).toEqual({
    count: 0,
  });
});

test("a write without a filter is refused, however the filter says nothing", async () => {
  const empty = [
    "",
    "?",
    "?where={}",
    `?where=${encodeURIComponent('{"and":[]}')}`,
    `?where=${encodeURIComponent('{"and":[{}]}')}`,
  ];
  for (const search of empty) {
    const removed = await tracker.call("DELETE", `/api/tickets${search}`);
    expect([search, removed.status, removed.body.code]).toEqual([search, 400, "BAD_REQUEST"]);
    expect((await tracker.call("PATCH", `/api/tickets${search}`, { priority: 1 })).status).toBe(
      400,
    );
  }
  expect(await total()).toBe(5);
});

test("what a list takes beside a filter is refused", async () => {
  for (const search of [
    "limit=1",
    "sort=id",
    "select=id",
    "include=comments",
    "cursor=x",
    "offset=1",
    "count=true",
  ]) {
    const removed = await tracker.call("DELETE", `/api/tickets?status=open&${search}`);
    expect([search, removed.status]).toEqual([search, 400]);
  }
  expect(await total()).toBe(5);
});

test("a bad body or filter changes nothing", async () => {
  for (const [search, body, expected] of [
    ["status=open", {}, 422],
    ["status=open", [], 422],
    ["status=open", { id: 7 }, 422],
    ["status=open", { priority: 9 }, 422],
    ["status=open", { nope: 1 }, 422],
    ["statsu=open", { priority: 1 }, 400],
    ["status=open", { assigneeId: "nobody" }, 409],
    ["status=open", { projectId: "none" }, 409],
  ] as const) {
    const { status } = await tracker.call("PATCH", `/api/tickets?${search}`, body);
    expect([search, body, status]).toEqual([search, body, expected]);
  }
  const { body } = await tracker.get("/api/tickets?sort=id");
  expect(body.data).toEqual(rows.tickets);
});

test("a delete by filter of rows that others refer to is 409 and removes none", async () => {
  const { status, body } = await tracker.call("DELETE", "/api/users?name[in]=Ada,Ben");
  expect([status, body.code]).toEqual([409, "FOREIGN_KEY_VIOLATION"]);
  expect((await tracker.get("/api/users?count=true")).body.total).toBe(2);
});

test("hand-written routes come first, and check their body as generated ones do", async () => {
  const late = new Date(Date.now() + 60_000).toISOString();
  const { status, body, headers } = await tracker.call("POST", "/api/tickets/close-stale", {
    before: late,
  });
  expect([status, body]).toEqual([200, { closed: 2 }]);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(await total("status=open")).toBe(0);
  const bad = await tracker.call("POST", "/api/tickets/close-stale", { before: "soon", more: 1 });
  expect(bad.status).toBe(422);
  expect(bad.body.issues.map((issue: { path: unknown }) => issue.path)).toEqual([
    ["before"],
    ["more"],
  ]);
});
