import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { type Json, openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;
let rows: Fixture;

beforeAll(async () => {
  tracker = await openTracker();
  rows = await fill(tracker);
});
afterAll(() => tracker.close());

const newTicket = (more: object = {}) => ({
  projectId: rows.project.id,
  reporterId: rows.ada.id,
  title: "New",
  body: "",
  ...more,
});

test("a create answers 201 with the row, its place and its tag", async () => {
  const { status, headers, body } = await tracker.call("POST", "/api/tickets", newTicket());
  expect(status).toBe(201);
  expect(headers.get("location")).toBe(`/api/tickets/${body.id}`);
  expect(headers.get("etag")).toMatch(/^"[^"]+"$/);
  expect(body).toMatchObject({ title: "New", status: "open", priority: 2, assigneeId: null });
  const found = await tracker.get(headers.get("location") ?? "");
  expect(found.body).toEqual(body);
  expect(found.headers.get("etag")).toBe(headers.get("etag"));
});

test("many rows are created in the order of the request", async () => {
  const titles = ["c", "a", "b"];
  const { status, body } = await tracker.call(
    "POST",
    "/api/tickets",
    titles.map((title) => newTicket({ title })),
  );
  expect(status).toBe(201);
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual(titles);
});

test("when one of many can't be created, none is", async () => {
  const before = await tracker.get("/api/users?count=true");
  const { status, body } = await tracker.call("POST", "/api/users", [
    { email: "new@x.org", name: "New" },
    { email: "ada@x.org", name: "Ada again" },
  ]);
  expect(status).toBe(409);
  expect(body).toMatchObject({ code: "UNIQUE_VIOLATION", columns: ["email"] });
  expect((await tracker.get("/api/users?count=true")).body.total).toBe(before.body.total);
});

test("a row comes back bare", async () => {
  const { status, body } = await tracker.get(`/api/tickets/${rows.tickets[0].id}`);
  expect(status).toBe(200);
  expect(body).toEqual(rows.tickets[0]);
});

test("select leaves the key in", async () => {
  const { body } = await tracker.get(`/api/tickets/${rows.tickets[0].id}?select=title`);
  expect(body).toEqual({ id: rows.tickets[0].id, title: "Alpha" });
});

test("include brings related rows along", async () => {
  const { body } = await tracker.get(
    `/api/tickets/${rows.tickets[0].id}?select=title&include=assignee,comments.author`,
  );
  expect(body.assignee.name).toBe("Ada");
  expect(body.comments.map((comment: Json) => comment.author.name)).toEqual(["Ada", "Ben"]);
  expect(Object.keys(body)).toEqual(["id", "title", "assignee", "comments"]);
});

test("a patch changes the columns given and nothing else", async () => {
  const made = (await tracker.call("POST", "/api/tickets", newTicket({ priority: 1 }))).body;
  const { status, body } = await tracker.call("PATCH", `/api/tickets/${made.id}`, {
    title: "Newer",
  });
  expect(status).toBe(200);
  expect(body).toEqual({ ...made, title: "Newer", updatedAt: body.updatedAt });
  expect(Date.parse(body.updatedAt)).toBeGreaterThanOrEqual(Date.parse(made.updatedAt));
});

test("a key in the body must be that of the path", async () => {
  const path = `/api/tickets/${rows.tickets[4].id}`;
  const same = await tracker.call("PATCH", path, { id: rows.tickets[4].id, priority: 3 });
  expect(same.status).toBe(200);
  const other = await tracker.call("PATCH", path, { id: 99_999, priority: 3 });
  expect(other.status).toBe(422);
  expect(other.body.issues).toMatchObject([{ path: ["id"] }]);
  const text = await tracker.call("PATCH", path, { id: String(rows.tickets[4].id), priority: 3 });
  expect(text.status).toBe(422);
});

test("an empty patch is 422, with a key alone as well", async () => {
  const path = `/api/tickets/${rows.tickets[0].id}`;
  expect((await tracker.call("PATCH", path, {})).status).toBe(422);
  expect((await tracker.call("PATCH", path, { id: rows.tickets[0].id })).status).toBe(422);
});

test("a put makes the row under its key, then changes it", async () => {
  const made = await tracker.call("PUT", "/api/tickets/4711", newTicket());
  expect(made.status).toBe(201);
  expect(made.headers.get("location")).toBe("/api/tickets/4711");
  expect(made.body.id).toBe(4711);
  const changed = await tracker.call(
    "PUT",
    "/api/tickets/4711",
    newTicket({ id: 4711, title: "Other" }),
  );
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({ id: 4711, title: "Other", createdAt: made.body.createdAt });
  const wrong = await tracker.call("PUT", "/api/tickets/4711", newTicket({ id: 1 }));
  expect(wrong.status).toBe(422);
});

test("a put needs the whole row", async () => {
  const { status, body } = await tracker.call("PUT", "/api/tickets/4712", { title: "Half" });
  expect(status).toBe(422);
  expect(body.issues.map((issue: Json) => issue.path[0]).toSorted()).toEqual([
    "body",
    "projectId",
    "reporterId",
  ]);
  expect((await tracker.get("/api/tickets/4712")).status).toBe(404);
});

test("a delete answers 204, and then there is no such row", async () => {
  const { body } = await tracker.call("POST", "/api/tickets", newTicket());
  const removed = await tracker.call("DELETE", `/api/tickets/${body.id}`);
  expect(removed.status).toBe(204);
  expect(removed.text).toBe("");
  for (const method of ["GET", "DELETE"]) {
    const again = await tracker.call(method, `/api/tickets/${body.id}`);
    expect(again.status).toBe(404);
    expect(again.body.code).toBe("NOT_FOUND");
  }
  expect((await tracker.call("PATCH", `/api/tickets/${body.id}`, { title: "x" })).status).toBe(404);
});

test("HEAD works where GET does, without a body", async () => {
  for (const path of [
    "/api/tickets",
    `/api/tickets/${rows.tickets[0].id}`,
    "/api/tickets/aggregate?count=true",
  ]) {
    const { status, text, headers } = await tracker.call("HEAD", path);
    expect(status).toBe(200);
    expect(text).toBe("");
    expect(headers.get("content-type")).toBe("application/json");
  }
  expect((await tracker.call("HEAD", "/api/tickets/99999")).status).toBe(404);
});

test("a key of the wrong type is 400, for every verb", async () => {
  for (const key of ["seven", "7.5", "1e3", "", "%00", "9".repeat(30), "7%27--"]) {
    if (key === "") continue;
    for (const method of ["GET", "DELETE"]) {
      const { status, body } = await tracker.call(method, `/api/tickets/${key}`);
      expect([key, status, body.code]).toEqual([key, 400, "BAD_REQUEST"]);
      expect(body.issues[0].path).toEqual(["id"]);
    }
    expect((await tracker.call("PATCH", `/api/tickets/${key}`, { title: "x" })).status).toBe(400);
    expect((await tracker.call("PUT", `/api/tickets/${key}`, newTicket())).status).toBe(400);
  }
});

test("parameters that a route doesn't list are 400", async () => {
  const one = `/api/tickets/${rows.tickets[0].id}`;
  const refused: [method: string, path: string, body?: unknown][] = [
    ["GET", `${one}?limit=5`],
    ["GET", `${one}?status=open`],
    ["POST", "/api/tickets?select=id", newTicket()],
    ["PATCH", `${one}?select=id`, { title: "x" }],
    ["PUT", `${one}?include=comments`, newTicket()],
    ["DELETE", `${one}?force=true`],
    ["POST", "/api/batch?dry=true", { operations: [] }],
  ];
  for (const [method, path, body] of refused) {
    const answer = await tracker.call(method, path, body);
    expect([path, answer.status]).toEqual([path, 400]);
    expect(answer.body.issues[0].path).toEqual([path.replace(/^.*\?|=.*$/g, "")]);
  }
  expect((await tracker.get(`${one}?`)).status).toBe(200);
});
