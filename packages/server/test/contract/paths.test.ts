import { afterAll, beforeAll, expect, test } from "bun:test";
import { fill } from "../support/fixture.ts";
import { openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;

beforeAll(async () => {
  tracker = await openTracker();
  await fill(tracker);
});
afterAll(() => tracker.close());

test("a path that isn't there is 404, with the nearest that is", async () => {
  for (const [path, meant] of [
    ["/api/ticket", "/api/tickets"],
    ["/api/ticket/7", "/api/tickets/7"],
    ["/api/team-member/a/b", "/api/team-members/a/b"],
    ["/api/tickets/", "/api/tickets"],
    ["/api/openapi", undefined],
    ["/api/nothing-like-it-at-all", undefined],
    ["/health/alive", "/health/live"],
    ["/api", undefined],
    ["/api/tickets/1/2/3", undefined],
  ] as const) {
    const { status, headers, body } = await tracker.get(path);
    expect([path, status, body.code]).toEqual([path, 404, "NOT_FOUND"]);
    expect(headers.get("content-type")).toBe("application/problem+json");
    if (meant) expect(body.detail).toContain(`did you mean ${meant}?`);
  }
});

test("a method that a path doesn't take is 405 and says which it takes", async () => {
  for (const [method, path, allow] of [
    ["POST", "/api/tickets/7", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT"],
    ["PUT", "/api/tickets", "DELETE, GET, HEAD, OPTIONS, PATCH, POST"],
    ["GET", "/api/batch", "OPTIONS, POST"],
    ["DELETE", "/api/openapi.json", "GET, HEAD, OPTIONS"],
    ["POST", "/health/live", "GET, HEAD, OPTIONS"],
    ["PROPFIND", "/api/tickets", "DELETE, GET, HEAD, OPTIONS, PATCH, POST"],
  ] as const) {
    const { status, headers, body } = await tracker.call(method, path);
    expect([path, status, body.code]).toEqual([path, 405, "METHOD_NOT_ALLOWED"]);
    expect(headers.get("allow")).toBe(allow);
  }
});

test("OPTIONS says what a path takes", async () => {
  const { status, headers } = await tracker.call("OPTIONS", "/api/tickets");
  expect(status).toBe(204);
  expect(headers.get("allow")).toBe("DELETE, GET, HEAD, OPTIONS, PATCH, POST");
});

test("the description of the API is served, with a tag", async () => {
  const { status, headers, body } = await tracker.get("/api/openapi.json");
  expect(status).toBe(200);
  expect(body.openapi).toStartWith("3.1");
  for (const path of [
    "/api/tickets",
    "/api/tickets/{id}",
    "/api/team-members/{teamId}/{userId}",
    "/api/tickets/aggregate",
    "/api/batch",
  ]) {
    expect(body.paths).toHaveProperty([path]);
  }
  const known = { "if-none-match": headers.get("etag") ?? "" };
  expect((await tracker.get("/api/openapi.json", known)).status).toBe(304);
});

test("the schema is served as data", async () => {
  const { status, body } = await tracker.get("/api/schema.json");
  expect(status).toBe(200);
  expect(body.resources.map(({ name }: { name: string }) => name)).toContain("teamMembers");
});

test("the docs page and all it needs come from here", async () => {
  const page = await tracker.get("/docs");
  expect(page.status).toBe(200);
  expect(page.text).toContain("<title>Headwater API</title>");
  const needed = [...page.text.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  expect(needed.length).toBeGreaterThanOrEqual(5);
  expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  for (const path of needed) {
    const { status, headers, text } = await tracker.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(text.length).toBeGreaterThan(100);
  }
  expect((await tracker.get("/docs/nothing.js")).status).toBe(404);
  expect((await tracker.get("/docs/")).status).toBe(308);
});

test("the server says that it lives and that it is ready", async () => {
  expect((await tracker.get("/health/live")).body).toEqual({ status: "live" });
  expect((await tracker.get("/health/ready")).body).toEqual({
    status: "ready",
    database: {
      driver: "bun-sqlite",
      latencyMs: expect.any(Number),
      file: { fileBytes: expect.any(Number), freeBytes: 0, walBytes: 0 },
    },
  });
});

test("without its database it lives on but isn't ready", async () => {
  const other = await openTracker();
  await other.close();
  expect((await other.get("/health/live")).status).toBe(200);
  const { status, body } = await other.get("/health/ready");
  expect([status, body.code]).toEqual([503, "UNAVAILABLE"]);
  expect((await other.get("/api/tickets")).status).toBe(503);
});
