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

const batch = (...operations: unknown[]) => tracker.call("POST", "/api/batch", { operations });
const newTicket = (more: object = {}) => ({
  projectId: rows.project.id,
  reporterId: rows.ada.id,
  title: "New",
  body: "",
  ...more,
});

test("a batch answers each operation in order", async () => {
  const { status, body } = await batch(
    { resource: "tickets", action: "create", data: newTicket() },
    { resource: "tickets", action: "update", key: rows.tickets[0].id, data: { title: "Changed" } },
    { resource: "tickets", action: "upsert", key: 900, data: newTicket({ title: "Put" }) },
    { resource: "tickets", action: "upsert", key: 900, data: newTicket({ title: "Put again" }) },
    {
      resource: "teamMembers",
      action: "upsert",
      key: { teamId: rows.team.id, userId: rows.ben.id },
      data: {},
    },
    { resource: "tickets", action: "delete", key: rows.tickets[4].id },
  );
  expect(status).toBe(200);
  expect(body.results.map((result: { status: number }) => result.status)).toEqual([
    201, 200, 201, 200, 201, 204,
  ]);
  expect(body.results[0].body).toMatchObject({ title: "New", status: "open" });
  expect(body.results[1].body.title).toBe("Changed");
  expect(body.results[3].body.title).toBe("Put again");
  expect(body.results[5].body).toBeNull();
  expect((await tracker.get("/api/tickets/900")).body.title).toBe("Put again");
  expect((await tracker.get(`/api/tickets/${rows.tickets[4].id}`)).status).toBe(404);
});

test("when one operation fails, nothing is done; the answer has its status and index", async () => {
  const first = {
    resource: "tickets",
    action: "update",
    key: rows.tickets[0].id,
    data: { title: "Lost" },
  };
  const failures: [operation: object, status: number, code: string, path: unknown[]][] = [
    [
      { resource: "users", action: "create", data: { email: "ada@x.org", name: "A" } },
      409,
      "UNIQUE_VIOLATION",
      ["operations", 1, "email"],
    ],
    [
      { resource: "tickets", action: "update", key: 99_999, data: { title: "x" } },
      404,
      "NOT_FOUND",
      [],
    ],
    [{ resource: "tickets", action: "delete", key: 99_999 }, 404, "NOT_FOUND", []],
    [
      { resource: "tickets", action: "delete", key: "seven" },
      400,
      "BAD_REQUEST",
      ["operations", 1, "key", "id"],
    ],
    [{ resource: "users", action: "delete", key: rows.ada.id }, 409, "FOREIGN_KEY_VIOLATION", []],
    [
      { resource: "tickets", action: "create", data: newTicket({ title: "" }) },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "data", "title"],
    ],
    [
      { resource: "tickets", action: "create", data: [] },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "data"],
    ],
    [
      { resource: "tickets", action: "create" },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "data"],
    ],
    [
      { resource: "tickets", action: "update", key: 1, data: {} },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "data"],
    ],
    [
      { resource: "tickets", action: "update", data: { title: "x" } },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "key"],
    ],
    [
      { resource: "tickets", action: "create", key: 1, data: newTicket() },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "key"],
    ],
    [
      { resource: "ticket", action: "create", data: {} },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "resource"],
    ],
    [
      { resource: "__proto__", action: "create", data: {} },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "resource"],
    ],
    [
      { resource: "tickets", action: "destroy", key: 1 },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "action"],
    ],
    [
      { resource: "tickets", action: "delete", key: 1, extra: 1 },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "extra"],
    ],
    [
      { resource: "users", action: "update", key: rows.ada.id, data: { passwordHash: "x" } },
      422,
      "VALIDATION_FAILED",
      ["operations", 1, "data", "passwordHash"],
    ],
  ];
  for (const [operation, status, code, path] of failures) {
    const answer = await batch(first, operation);
    expect([operation, answer.status, answer.body.code]).toEqual([operation, status, code]);
    if (path.length > 0) expect(answer.body.issues[0].path).toEqual(path);
    expect(JSON.stringify(answer.body)).toMatch(/Operation 1|operations/);
  }
  expect((await tracker.get(`/api/tickets/${rows.tickets[0].id}`)).body).toEqual(rows.tickets[0]);
});

test("the failing operation's index is a member of the problem", async () => {
  const { body } = await batch({ resource: "tickets", action: "delete", key: 99_999 });
  expect(body.operation).toBe(0);
});

test("a batch needs operations, and at most a thousand", async () => {
  for (const body of [
    {},
    { operations: [] },
    { operations: {} },
    [],
    null,
    { operations: [1] },
    { operations: [], more: 1 },
  ]) {
    const { status } = await tracker.call("POST", "/api/batch", body);
    expect([body, status]).toEqual([body, 422]);
  }
  const operation = { resource: "tickets", action: "delete", key: 99_999 };
  const many = await batch(...Array.from({ length: 1_001 }, () => operation));
  expect(many.status).toBe(422);
});

test("batches and single writes at the same time don't mix", async () => {
  const work = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0
      ? batch(
          { resource: "tickets", action: "create", data: newTicket({ title: `batch ${index}` }) },
          { resource: "tickets", action: "delete", key: 99_999 },
        )
      : tracker.call("POST", "/api/tickets", newTicket({ title: `single ${index}` })),
  );
  const statuses = (await Promise.all(work)).map(({ status }) => status);
  expect(statuses).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 404 : 201)));
  expect((await tracker.get("/api/tickets?count=true&title[startsWith]=batch")).body.total).toBe(0);
  expect((await tracker.get("/api/tickets?count=true&title[startsWith]=single")).body.total).toBe(
    10,
  );
});
