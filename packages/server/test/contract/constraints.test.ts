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

test("a unique violation is 409 and names the columns", async () => {
  const user = await tracker.call("POST", "/api/users", { email: "ada@x.org", name: "Other" });
  expect([user.status, user.body.code, user.body.columns, places(user.body)]).toEqual([
    409,
    "UNIQUE_VIOLATION",
    ["email"],
    ["email"],
  ]);
  const label = await tracker.call("POST", "/api/labels", {
    projectId: rows.project.id,
    name: "bug",
    color: "#000000",
  });
  expect([label.status, label.body.columns]).toEqual([409, ["projectId", "name"]]);
  const patched = await tracker.call("PATCH", `/api/users/${rows.ben.id}`, { email: "ada@x.org" });
  expect(patched.status).toBe(409);
});

test("a dangling foreign key is 409 and names the column", async () => {
  const { status, body } = await tracker.call(
    "POST",
    "/api/tickets",
    ticket({ assigneeId: "nobody" }),
  );
  expect([status, body.code, body.columns]).toEqual([409, "FOREIGN_KEY_VIOLATION", ["assigneeId"]]);
  const many = await tracker.call("POST", "/api/tickets", [
    ticket(),
    ticket({ projectId: "none" }),
  ]);
  expect([many.status, many.body.columns]).toEqual([409, ["projectId"]]);
  const patched = await tracker.call("PATCH", `/api/tickets/${rows.tickets[0].id}`, {
    parentId: 99_999,
  });
  expect([patched.status, patched.body.columns]).toEqual([409, ["parentId"]]);
});

test("a row that others still refer to can't be deleted: 409", async () => {
  const { status, body } = await tracker.call("DELETE", `/api/users/${rows.ada.id}`);
  expect([status, body.code]).toEqual([409, "FOREIGN_KEY_VIOLATION"]);
  expect(body.detail).toMatch(/reporterId|authorId/);
});

test("a broken check is 422", async () => {
  const { status, body } = await tracker.call("POST", "/api/projects", {
    teamId: rows.team.id,
    key: "lower",
    name: "x",
  });
  expect(status).toBe(422);
  expect(places(body)).toEqual(["key"]);
});
