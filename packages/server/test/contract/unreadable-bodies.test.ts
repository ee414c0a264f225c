import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;
let rows: Fixture;
let before: string;

const everything = async (): Promise<string> => {
  const paths = ["users", "teams", "projects", "tickets", "comments", "labels", "team-members"];
  const lists = await Promise.all(paths.map((path) => tracker.get(`/api/${path}?limit=200`)));
  return JSON.stringify(lists.map(({ body }) => body));
};

beforeAll(async () => {
  tracker = await openTracker();
  rows = await fill(tracker);
  before = await everything();
});
afterEach(async () => {
  expect(await everything()).toBe(before);
});
afterAll(() => tracker.close());

const ticket = (more: object = {}) => ({
  projectId: rows.project.id,
  reporterId: rows.ada.id,
  title: "New",
  body: "",
  ...more,
});

test("what isn't said to be JSON is 415, for every verb with a body", async () => {
  const one = `/api/tickets/${rows.tickets[0].id}`;
  for (const [method, path] of [
    ["POST", "/api/tickets"],
    ["PATCH", one],
    ["PUT", one],
    ["PATCH", "/api/tickets?status=open"],
    ["POST", "/api/batch"],
    ["POST", "/api/tickets/close-stale"],
  ] as const) {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json; charset=latin1",
      "application/jsonp",
      "json",
    ]) {
      const { status, body } = await tracker.call(method, path, "{}", { "content-type": type });
      expect([path, type, status, body.code]).toEqual([path, type, 415, "UNSUPPORTED_MEDIA_TYPE"]);
    }
  }
  const bare = new Request("http://localhost/api/tickets", {
    method: "POST",
    body: new Uint8Array([123, 125]),
  });
  expect((await tracker.app.fetch(bare)).status).toBe(415);
  const zipped = await tracker.call("POST", "/api/tickets", "{}", { "content-encoding": "gzip" });
  expect(zipped.status).toBe(415);
});

test("JSON by other names is JSON", async () => {
  for (const type of [
    "application/json; charset=UTF-8",
    "application/merge-patch+json",
    "Application/JSON",
  ]) {
    const { status } = await tracker.call(
      "PATCH",
      "/api/tickets/99999",
      { title: "x" },
      { "content-type": type },
    );
    expect([type, status]).toEqual([type, 404]);
  }
});

test("malformed JSON is 400 with the place", async () => {
  const faults: [text: string, place: RegExp][] = [
    ["", /empty/],
    ["  \n", /empty/],
    ['{"title": }', /line 1, column 11: expected a value/],
    ['{\n  "title": "a",\n}', /line 3, column 1: expected a name/],
    ['{"title": "a"', /line 1, column 14.*the text ends/],
    ["{title: 1}", /column 2: expected a name/],
    ['["a" "b"]', /column 6/],
    ["{} {}", /column 4: expected nothing more/],
    ["NaN", /column 1: expected a value/],
    ['{"a": 01}', /column 7/],
    ["{'a': 1}", /column 2/],
    ['{"a": "\\x"}', /column 7/],
    ["[1,,2]", /column 4/],
    ["]", /column 1/],
    ["[".repeat(100_000), /the text ends/],
  ];
  for (const [text, place] of faults) {
    const { status, body } = await tracker.call("POST", "/api/tickets", text);
    expect([text.slice(0, 30), status, body.code]).toEqual([text.slice(0, 30), 400, "BAD_REQUEST"]);
    expect(body.detail).toMatch(place);
  }
});

test("bytes that are no UTF-8 are 400", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('{"title":"'), 0xff, 0x22, 0x7d]);
  const headers = { "content-type": "application/json" };
  const request = new Request("http://localhost/api/tickets", {
    method: "POST",
    body: bytes,
    headers,
  });
  expect((await tracker.app.fetch(request)).status).toBe(400);
});

test("what is no object is 422", async () => {
  for (const body of ["null", "7", '"text"', "true", "[[]]", "[null]"]) {
    expect([body, (await tracker.call("POST", "/api/tickets", body)).status]).toEqual([body, 422]);
  }
  const path = `/api/tickets/${rows.tickets[0].id}`;
  for (const body of ["null", "7", "[]", '[{"title":"x"}]']) {
    expect([body, (await tracker.call("PATCH", path, body)).status]).toEqual([body, 422]);
    expect([body, (await tracker.call("PUT", path, body)).status]).toEqual([body, 422]);
  }
});

test("no rows, or more than a thousand, are 422", async () => {
  expect((await tracker.call("POST", "/api/tickets", [])).status).toBe(422);
  const many = Array.from({ length: 1_001 }, () => ticket());
  expect((await tracker.call("POST", "/api/tickets", many)).status).toBe(422);
});

test("JSON that goes too deep is 422, not a stack overflow", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const { status } = await tracker.call(
    "PATCH",
    `/api/projects/${rows.project.id}`,
    `{"settings":${deep}}`,
  );
  expect(status).toBe(422);
  const unknown = await tracker.call(
    "PATCH",
    `/api/projects/${rows.project.id}`,
    `{"nope":${deep}}`,
  );
  expect(unknown.status).toBe(422);
});

test("a body over the limit is 413", async () => {
  const { status, body } = await tracker.call(
    "POST",
    "/api/tickets",
    ticket({ body: "x".repeat(11 * 1_024 * 1_024) }),
  );
  expect([status, body.code]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
});

test("a problem has all its members and never a stack", async () => {
  const { headers, body } = await tracker.call(
    "POST",
    "/api/tickets",
    {},
    { "x-request-id": "mine-1" },
  );
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(headers.get("x-request-id")).toBe("mine-1");
  expect(body).toMatchObject({
    type: expect.any(String),
    title: expect.any(String),
    status: 422,
    code: "VALIDATION_FAILED",
    detail: expect.any(String),
    requestId: "mine-1",
  });
  for (const issue of body.issues)
    expect(Object.keys(issue).toSorted()).toEqual(["code", "message", "path"]);
  expect(JSON.stringify(body)).not.toMatch(/\.ts:|SQLITE|node_modules/);
});
