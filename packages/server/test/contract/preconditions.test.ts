import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;
let rows: Fixture;

beforeAll(async () => {
  tracker = await openTracker();
  rows = await fill(tracker);
});
afterAll(() => tracker.close());

const tagOf = async (path: string): Promise<string> =>
  (await tracker.get(path)).headers.get("etag") ?? "none";

test("a row that is known already answers 304", async () => {
  const path = `/api/tickets/${rows.tickets[0].id}`;
  const etag = await tagOf(path);
  for (const known of [etag, `"other", ${etag}`, "*", `W/${etag}`]) {
    const { status, text, headers } = await tracker.get(path, { "if-none-match": known });
    expect([known, status, text, headers.get("etag")]).toEqual([known, 304, "", etag]);
  }
  expect((await tracker.get(path, { "if-none-match": '"other"' })).status).toBe(200);
});

test("each representation of a row has a tag of its own that begins as the row's", async () => {
  const path = `/api/tickets/${rows.tickets[0].id}`;
  const whole = await tagOf(path);
  const part = await tagOf(`${path}?select=title`);
  const more = await tagOf(`${path}?include=assignee`);
  expect(new Set([whole, part, more]).size).toBe(3);
  expect([part, more].every((tag) => tag.startsWith(`${whole.slice(0, -1)}-`))).toBe(true);
  expect((await tracker.get(`${path}?select=title`, { "if-none-match": part })).status).toBe(304);
  expect((await tracker.get(`${path}?select=title`, { "if-none-match": whole })).status).toBe(200);
});

test("a write with a stale tag is 412 and changes nothing", async () => {
  const path = `/api/tickets/${rows.tickets[1].id}`;
  const before = await tracker.get(path);
  for (const stale of [
    '"other"',
    `W/${before.headers.get("etag")}`,
    "nonsense",
    '"',
    `"${"x".repeat(5_000)}"`,
  ]) {
    const headers = { "if-match": stale };
    const row = { ...rows.tickets[1], title: "x", createdAt: undefined, updatedAt: undefined };
    const answers = await Promise.all([
      tracker.call("PATCH", path, { title: "x" }, headers),
      tracker.call("PUT", path, row, headers),
      tracker.call("DELETE", path, undefined, headers),
    ]);
    for (const { status, body } of answers) {
      expect([stale, status, body.code]).toEqual([stale, 412, "PRECONDITION_FAILED"]);
    }
  }
  expect((await tracker.get(path)).body).toEqual(before.body);
});

test("the tag of any representation will do for a write", async () => {
  const path = `/api/tickets/${rows.tickets[2].id}`;
  for (const search of ["", "?select=id", "?include=comments,assignee"]) {
    const etag = await tagOf(path + search);
    const { status, headers } = await tracker.call(
      "PATCH",
      path,
      { title: `After ${search}` },
      { "if-match": etag },
    );
    expect([search, status]).toEqual([search, 200]);
    expect(headers.get("etag")).toBe(await tagOf(path));
    expect((await tracker.call("PATCH", path, { title: "x" }, { "if-match": etag })).status).toBe(
      412,
    );
  }
});

test("of many writes with the same tag, one wins", async () => {
  const path = `/api/tickets/${rows.tickets[3].id}`;
  const etag = await tagOf(path);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      tracker.call("PATCH", path, { title: `Writer ${index}` }, { "if-match": etag }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(412)]);
});

test("If-None-Match: * lets a put make a row, not change one", async () => {
  const { id: _, createdAt: __, updatedAt: ___, ...row } = rows.tickets[0];
  const headers = { "if-none-match": "*" };
  expect((await tracker.call("PUT", "/api/tickets/5000", row, headers)).status).toBe(201);
  expect((await tracker.call("PUT", "/api/tickets/5000", row, headers)).status).toBe(412);
});

test("If-Match on a row that isn't there is 412 for a put, and makes nothing", async () => {
  const { id: _, createdAt: __, updatedAt: ___, ...row } = rows.tickets[0];
  expect((await tracker.call("PUT", "/api/tickets/5001", row, { "if-match": "*" })).status).toBe(
    412,
  );
  expect((await tracker.get("/api/tickets/5001")).status).toBe(404);
});
