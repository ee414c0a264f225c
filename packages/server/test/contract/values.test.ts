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

const newAttachment = (more: object = {}) => ({
  ticketId: rows.tickets[0].id,
  fileName: "a.bin",
  mimeType: "application/octet-stream",
  sizeBytes: "3",
  content: "AAEC",
  ...more,
});

test("a bigint is a string of digits, of which none is lost", async () => {
  for (const sizeBytes of ["0", "9007199254740993", "9223372036854775807"]) {
    const { status, body } = await tracker.call(
      "POST",
      "/api/attachments",
      newAttachment({ sizeBytes }),
    );
    expect([status, body.sizeBytes]).toEqual([201, sizeBytes]);
    expect((await tracker.get(`/api/attachments?sizeBytes=${sizeBytes}`)).body.data).toHaveLength(
      1,
    );
    await tracker.call("DELETE", `/api/attachments/${body.id}`);
  }
  for (const sizeBytes of [
    3,
    "3.5",
    "abc",
    "",
    "9223372036854775808",
    "-1",
    null,
    "9".repeat(5_000),
  ]) {
    const { status } = await tracker.call("POST", "/api/attachments", newAttachment({ sizeBytes }));
    expect([sizeBytes, status]).toEqual([sizeBytes, 422]);
  }
});

test("binary is base64, byte for byte", async () => {
  const bytes = new Uint8Array(70_000).map((_, index) => (index * 31) % 256);
  for (const content of ["", "AA==", Buffer.from(bytes).toString("base64")]) {
    const { status, body } = await tracker.call(
      "POST",
      "/api/attachments",
      newAttachment({ content }),
    );
    expect([status, body.content === content]).toEqual([201, true]);
    expect((await tracker.get(`/api/attachments/${body.id}`)).body.content === content).toBe(true);
  }
  for (const content of ["not base64!", 7, null, [1, 2]]) {
    const { status } = await tracker.call("POST", "/api/attachments", newAttachment({ content }));
    expect([content, status]).toEqual([content, 422]);
  }
});

test("dates come and go in ISO 8601, in UTC with milliseconds", async () => {
  const path = `/api/tickets/${rows.tickets[0].id}`;
  for (const [given, expected] of [
    ["2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z"],
    ["2026-03-01T09:30:00.123Z", "2026-03-01T09:30:00.123Z"],
    ["2026-03-01T09:30:00+02:00", "2026-03-01T07:30:00.000Z"],
    [null, null],
  ]) {
    const { status, body } = await tracker.call("PATCH", path, { dueAt: given });
    expect([given, status, body.dueAt]).toEqual([given, 200, expected ?? null]);
  }
});

test("JSON columns are JSON, and are checked", async () => {
  const path = `/api/projects/${rows.project.id}`;
  const settings = { defaultPriority: 3, color: "#112233", notify: { email: true, chat: false } };
  expect((await tracker.call("PATCH", path, { settings })).body.settings).toEqual(settings);
  for (const wrong of ["text", 7, null, [], { nope: 1 }, { notify: { email: "yes" } }]) {
    const { status } = await tracker.call("PATCH", path, { settings: wrong });
    expect([wrong, status]).toEqual([wrong, 422]);
  }
});

test("booleans and fractions keep their type", async () => {
  const project = await tracker.call("PATCH", `/api/projects/${rows.project.id}`, {
    archived: true,
  });
  expect(project.body.archived).toBe(true);
  const ticket = await tracker.call("PATCH", `/api/tickets/${rows.tickets[0].id}`, {
    estimateHours: 0.1,
  });
  expect(ticket.body.estimateHours).toBe(0.1);
  expect((await tracker.get("/api/projects?archived=true")).body.data).toHaveLength(1);
});

test("text of every kind comes back as it was", async () => {
  const path = `/api/tickets/${rows.tickets[0].id}`;
  for (const title of [
    "ünï ✓ 日本",
    "👩‍👩‍👧‍👦",
    "'; DROP TABLE tickets; --",
    '"\\/\b\f\n\r\t',
    "<script>",
    " ",
    "\u007f\u0080\ufffd\uffff",
  ]) {
    const { status, body } = await tracker.call("PATCH", path, { title });
    expect([status, body.title]).toEqual([200, title]);
    expect((await tracker.get(path)).body.title).toBe(title);
    expect(
      (
        await tracker.get(
          `/api/tickets?title=${encodeURIComponent(title).replaceAll("%2C", "%5C,")}`,
        )
      ).body.data,
    ).toHaveLength(1);
  }
});

test("hidden columns never come out", async () => {
  await tracker.database.repositories.users.update(rows.ada.id, { passwordHash: "secret-hash" });
  for (const path of [
    "/api/users",
    `/api/users/${rows.ada.id}`,
    "/api/tickets?include=assignee,reporter,comments.author",
    `/api/tickets/${rows.tickets[0].id}?include=assignee`,
    "/api/users/aggregate?groupBy=name,email&count=true",
  ]) {
    expect((await tracker.get(path)).text).not.toMatch(/passwordHash|secret-hash/);
  }
  const patched = await tracker.call("PATCH", `/api/users/${rows.ada.id}`, { name: "Ada L." });
  expect(patched.text).not.toMatch(/passwordHash|secret-hash/);
});
