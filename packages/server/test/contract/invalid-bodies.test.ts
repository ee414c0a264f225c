import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { type Json, openTracker, type Tracker } from "../support/tracker.ts";

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

const places = (body: Json): string[] => body.issues.map((issue: Json) => issue.path.join("."));

test("a body is told all that is wrong with it at once, each thing with its place", async () => {
  const { status, body } = await tracker.call("POST", "/api/tickets", {
    projectId: 7,
    title: "",
    status: "opne",
    priority: 9,
    dueAt: "soon",
    estimateHours: -1,
    titel: "x",
  });
  expect([status, body.code]).toEqual([422, "VALIDATION_FAILED"]);
  expect(places(body).toSorted()).toEqual([
    "body",
    "dueAt",
    "estimateHours",
    "priority",
    "projectId",
    "reporterId",
    "status",
    "titel",
    "title",
  ]);
  expect(JSON.stringify(body.issues)).toContain('did you mean \\"title\\"');
});

test("of many rows, each issue names its row", async () => {
  const { status, body } = await tracker.call("POST", "/api/tickets", [
    ticket(),
    ticket({ title: 1 }),
    7,
    ticket({ priority: 9 }),
  ]);
  expect(status).toBe(422);
  expect(places(body)).toEqual(["1.title", "2", "3.priority"]);
});

test("values of the wrong type are 422", async () => {
  const wrong: [column: string, values: unknown[]][] = [
    ["title", [1, null, true, [], {}, "x".repeat(201), ""]],
    ["body", [1, null]],
    ["status", ["OPEN", "", null, 0]],
    ["priority", ["2", 1.5, -1, 5, null, 1e99, true]],
    ["assigneeId", [7, false, {}]],
    ["dueAt", [0, "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "tomorrow", "", true]],
    ["estimateHours", ["1", -0.5, 10_001]],
    ["parentId", ["1", 1.5]],
  ];
  for (const [column, values] of wrong) {
    for (const value of values) {
      for (const [method, path] of [
        ["POST", "/api/tickets"],
        ["PATCH", `/api/tickets/${rows.tickets[0].id}`],
      ] as const) {
        const body = method === "POST" ? ticket({ [column]: value }) : { [column]: value };
        const answer = await tracker.call(method, path, body);
        expect([method, column, value, answer.status]).toEqual([method, column, value, 422]);
        expect([...new Set(places(answer.body))]).toEqual([column]);
      }
    }
  }
});

test("columns that can't be set are refused like ones that don't exist", async () => {
  const one = `/api/tickets/${rows.tickets[0].id}`;
  for (const name of [
    "id",
    "createdAt",
    "updatedAt",
    "passwordHash",
    "nope",
    "constructor",
    "toString",
  ]) {
    const posted = await tracker.call("POST", "/api/tickets", ticket({ [name]: "x" }));
    expect([name, posted.status, places(posted.body)]).toEqual([name, 422, [name]]);
    if (name === "id") continue;
    const patched = await tracker.call("PATCH", one, { [name]: "x" });
    expect([name, patched.status, places(patched.body)]).toEqual([name, 422, [name]]);
  }
  const user = await tracker.call("PATCH", `/api/users/${rows.ada.id}`, { passwordHash: "x" });
  expect(user.status).toBe(422);
});

test("a __proto__ in a body is a name like any other", async () => {
  const text = JSON.stringify(ticket()).replace("{", '{"__proto__":{"admin":true},');
  const { status, body } = await tracker.call("POST", "/api/tickets", text);
  expect([status, places(body)]).toEqual([422, ["__proto__"]]);
  const patched = await tracker.call(
    "PATCH",
    `/api/tickets/${rows.tickets[0].id}`,
    '{"__proto__":{"title":"x"}}',
  );
  expect(patched.status).toBe(422);
  const settings = await tracker.call(
    "PATCH",
    `/api/projects/${rows.project.id}`,
    '{"settings":{"__proto__":1}}',
  );
  expect(settings.status).toBe(422);
});

test("text that can't be stored everywhere is 422 and named", async () => {
  for (const text of ["\\u0000", "a\\u0000b", "\\ud800", "\\udc00x"]) {
    const body = JSON.stringify(ticket()).replace('"New"', `"${text}"`);
    const answer = await tracker.call("POST", "/api/tickets", body);
    expect([text, answer.status, places(answer.body)]).toEqual([text, 422, ["title"]]);
  }
});
