import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;
let rows: Fixture;
let path: string;

beforeAll(async () => {
  tracker = await openTracker();
  rows = await fill(tracker);
  path = `/api/team-members/${rows.team.id}/${rows.ben.id}`;
});
afterAll(() => tracker.close());

test("a row with several key columns lives under one segment for each", async () => {
  const made = await tracker.call("POST", "/api/team-members", {
    teamId: rows.team.id,
    userId: rows.ben.id,
  });
  expect(made.status).toBe(201);
  expect(made.headers.get("location")).toBe(path);
  expect((await tracker.get(path)).body).toMatchObject({ role: "member" });
  expect((await tracker.get(`${path}?include=user,team&select=role`)).body).toMatchObject({
    teamId: rows.team.id,
    userId: rows.ben.id,
    user: { name: "Ben" },
    team: { slug: "core" },
  });
  const changed = await tracker.call("PATCH", path, { role: "owner", userId: rows.ben.id });
  expect([changed.status, changed.body.role]).toEqual([200, "owner"]);
  const moved = await tracker.call("PATCH", path, { role: "owner", userId: rows.ada.id });
  expect(moved.status).toBe(422);
  expect((await tracker.call("DELETE", path)).status).toBe(204);
  expect((await tracker.get(path)).status).toBe(404);
});

test("a put takes its key from the path", async () => {
  expect((await tracker.call("PUT", path, {})).status).toBe(201);
  expect((await tracker.call("PUT", path, { role: "owner", teamId: rows.team.id })).status).toBe(
    200,
  );
  expect((await tracker.call("PUT", path, { role: "owner", teamId: "other" })).status).toBe(422);
  const dangling = await tracker.call("PUT", `/api/team-members/${rows.team.id}/nobody`, {});
  expect([dangling.status, dangling.body.columns]).toEqual([409, ["userId"]]);
});

test("the same key twice is 409 and names its columns", async () => {
  const { status, body } = await tracker.call("POST", "/api/team-members", {
    teamId: rows.team.id,
    userId: rows.ada.id,
  });
  expect([status, body.columns]).toEqual([409, ["teamId", "userId"]]);
});

test("each segment must be of its column's type", async () => {
  const { status, body } = await tracker.get("/api/ticket-labels/1/red");
  expect([status, body.issues[0].path]).toEqual([400, ["labelId"]]);
});

test("an incomplete key is no path", async () => {
  expect((await tracker.get(`/api/team-members/${rows.team.id}`)).status).toBe(404);
  expect((await tracker.get(`${path}/more`)).status).toBe(404);
});

test("a key may need encoding", async () => {
  await tracker.call("PUT", "/api/teams/a%2Fb%20%C3%BC%3F", { name: "Odd", slug: "odd" });
  const { status, body } = await tracker.get("/api/teams/a%2Fb%20%C3%BC%3F");
  expect([status, body.id]).toEqual([200, "a/b ü?"]);
});
