import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { majorOnPath, node22, startWith } from "../support/node.ts";
import { runToEnd, start } from "../support/running.ts";

setDefaultTimeout(150_000);

const node = node22();
const olderMajor = majorOnPath();
const folder = mkdtempSync(join(tmpdir(), "headwater-node-"));
afterAll(() => rmSync(folder, { recursive: true }));

const send = async (url: string, method: string, path: string, body?: unknown, headers = {}) => {
  const answer = await fetch(url + path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json: ReturnType<typeof JSON.parse> = text === "" ? undefined : JSON.parse(text);
  return { status: answer.status, headers: answer.headers, body: json };
};

test.skipIf(node === null)("Node 22 serves the same API with better-sqlite3", async () => {
  const environment = { DATABASE_URL: join(folder, "tracker.db") };
  const server = await start(environment, startWith(node ?? ""));
  const { url } = server;

  const made = await send(url, "POST", "/api/teams", { name: "Core", slug: "core" });
  expect(made.status).toBe(201);
  const path = made.headers.get("location") ?? "";
  const found = await send(url, "GET", path);
  expect(found.body).toEqual(made.body);
  const etag = found.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"\w+"$/);
  expect((await send(url, "GET", path, undefined, { "if-none-match": etag })).status).toBe(304);
  const changed = await send(url, "PATCH", path, { name: "Kernel" }, { "if-match": etag });
  expect([changed.status, changed.body.name]).toEqual([200, "Kernel"]);
  expect((await send(url, "PATCH", path, { name: "x" }, { "if-match": etag })).status).toBe(412);
  const part = await send(url, "GET", `${path}?select=name`);
  expect(
    (
      await send(
        url,
        "PATCH",
        path,
        { name: "Core" },
        { "if-match": part.headers.get("etag") ?? "" },
      )
    ).status,
  ).toBe(200);
  expect(
    (await send(url, "POST", "/api/teams", { name: "Again", slug: "core" })).body.columns,
  ).toEqual(["slug"]);
  expect((await send(url, "POST", "/api/teams", { slug: 7 })).status).toBe(422);
  const batch = {
    operations: [
      { resource: "teams", action: "upsert", key: "t1", data: { name: "T", slug: "t" } },
    ],
  };
  expect((await send(url, "POST", "/api/batch", batch)).body.results[0].status).toBe(201);
  expect(
    (await send(url, "GET", "/api/teams?sort=-name&count=true&include=projects")).body,
  ).toMatchObject({ total: 2 });
  expect((await send(url, "DELETE", path)).status).toBe(204);
  expect((await send(url, "GET", path)).status).toBe(404);
  expect((await send(url, "GET", "/health/ready")).status).toBe(200);
  expect((await fetch(`${url}/docs`)).status).toBe(200);
  expect((await fetch(`${url}/api/teams?name=${"x".repeat(50_000)}`)).status).toBe(200);

  server.process.kill("SIGTERM");
  expect(await server.process.exited).toBe(0);
});

test.skipIf(node === null)(
  "on Node too, a wrong environment and a port in use are said in words",
  async () => {
    const wrong = await runToEnd(
      { PORT: "http", DATABASE_DRIVER: "bun-sqlite" },
      startWith(node ?? ""),
    );
    expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining("PORT")]);
    const server = await start({}, startWith(node ?? ""));
    const taken = await runToEnd({ PORT: new URL(server.url).port }, startWith(node ?? ""));
    expect([taken.code, taken.errors]).toEqual([
      1,
      expect.stringContaining("another program uses it"),
    ]);
    await server.kill();
  },
);

test.skipIf(olderMajor === null || olderMajor >= 22)(
  "an older Node is refused in words",
  async () => {
    const { code, errors } = await runToEnd({}, startWith(Bun.which("node") ?? ""));
    expect(code).toBe(1);
    expect(errors).toContain("needs Node 22.18 or later");
    expect(errors.trim().split("\n")).toHaveLength(1);
  },
);
