import { afterEach, expect, test } from "bun:test";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { pino } from "pino";
import { type Environment, readServerConfig } from "../config/config.ts";
import { requestLogOf } from "../logging/request-log.ts";
import type { ServerEnv } from "../server-env.ts";
import { createDispatch } from "../http/dispatch.ts";
import { createAnswerError } from "../problem/answer-error.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";

const lines: string[] = [];
afterEach(() => void lines.splice(0));

const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });

const pipelineOf = (app: Hono<ServerEnv>, environment: Environment = {}): Pipeline =>
  createPipeline({
    routes: createDispatch(app),
    config: readServerConfig(environment),
    answerError: createAnswerError(logger),
    logRequest: requestLogOf(logger),
    mayReadDeleted: () => false,
  });

const get = (pipeline: Pipeline, path = "/", headers: Record<string, string> = {}) =>
  Promise.resolve(pipeline.fetch(new Request(`http://localhost${path}`, { headers })));

const app = new Hono<ServerEnv>()
  .get("/", (c) => c.json({ ok: true }))
  .get("/large", (c) => c.json({ text: "x".repeat(5_000) }))
  .get("/page", (c) => c.html("<p>hello</p>"))
  .get("/slow", async (c) => {
    await Bun.sleep(60);
    return c.text("slow");
  })
  .post("/echo", async (c) => c.text(await c.req.text()));
app.use("/guarded", async (_, next) => next());
app.get("/guarded", () => {
  throw new Error("a secret of ours");
});
app.get("/broken", async () => {
  throw new Error("a secret of ours");
});
app.onError((error, c) => createAnswerError(logger)(error, c.env.requestId));

test("a well-formed request id is echoed, any other replaced", async () => {
  const pipeline = pipelineOf(app);
  const idOf = async (id?: string) =>
    (await get(pipeline, "/", id === undefined ? {} : { "x-request-id": id })).headers.get(
      "x-request-id",
    );
  for (const id of [
    "abc-123",
    "01a1fc29-0338-7458-92c8-b4c05fc34eae",
    "Root=1-67891233-abcdef012345678912345678",
  ]) {
    expect(await idOf(id)).toBe(id);
  }
  for (const id of [undefined, "", "a b", "<script>", "x".repeat(129), 'a"b', "a,b"]) {
    expect(await idOf(id)).toMatch(/^[\da-f-]{36}$/);
  }
  expect(await idOf()).not.toBe(await idOf());
});

test("every answer has secure headers; a page may run its own scripts, data may not", async () => {
  const pipeline = pipelineOf(app);
  for (const path of ["/", "/page", "/nothing"]) {
    const { headers } = await get(pipeline, path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    const policy = path === "/page" ? "default-src 'self'" : "default-src 'none'";
    expect(headers.get("content-security-policy")).toStartWith(policy);
  }
});

test("a line is logged for each request, without its query, its headers or its body", async () => {
  const pipeline = pipelineOf(app);
  const body = "secret body";
  const headers = { authorization: "Bearer secret", "x-request-id": "id-1" };
  await pipeline.fetch(
    new Request("http://localhost/echo?token=secret", { method: "POST", body, headers }),
  );
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? "");
  expect(line).toMatchObject({
    requestId: "id-1",
    method: "POST",
    path: "/echo",
    status: 200,
    msg: "request",
  });
  expect(line.durationMs).toBeNumber();
  expect(lines[0]).not.toContain("secret");
});

test("no origin is allowed unless it is named", async () => {
  const { headers } = await get(pipelineOf(app), "/", { origin: "https://a.example" });
  expect(headers.has("access-control-allow-origin")).toBe(false);
});

test("a named origin may read answers and is told so before it sends", async () => {
  const pipeline = pipelineOf(app, { CORS_ORIGINS: "https://a.example, https://b.example" });
  const answer = await get(pipeline, "/", { origin: "https://b.example" });
  expect(answer.headers.get("access-control-allow-origin")).toBe("https://b.example");
  expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
  expect(answer.headers.get("vary")).toContain("origin");
  const other = await get(pipeline, "/", { origin: "https://c.example" });
  expect(other.headers.has("access-control-allow-origin")).toBe(false);

  const headers = { origin: "https://a.example", "access-control-request-method": "PATCH" };
  const preflight = await pipeline.fetch(
    new Request("http://localhost/", { method: "OPTIONS", headers }),
  );
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("https://a.example");
  expect(preflight.headers.get("access-control-allow-methods")).toContain("PATCH");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("If-Match");
});

test("a star allows every origin", async () => {
  const { headers } = await get(pipelineOf(app, { CORS_ORIGINS: "*" }), "/", {
    origin: "https://c.example",
  });
  expect(headers.get("access-control-allow-origin")).toBe("*");
});

test("answers of hand-written routes are compressed when that is accepted and worth it", async () => {
  const pipeline = pipelineOf(app);
  const large = await get(pipeline, "/large", { "accept-encoding": "br, gzip" });
  expect(large.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(await large.arrayBuffer()).toString()).toContain("xxxx");
  expect((await get(pipeline, "/large")).headers.has("content-encoding")).toBe(false);
  expect(
    (await get(pipeline, "/large", { "accept-encoding": "gzip;q=0, *" })).headers.has(
      "content-encoding",
    ),
  ).toBe(false);
  const small = await get(pipeline, "/", { "accept-encoding": "gzip" });
  expect(small.headers.has("content-encoding")).toBe(false);
  expect(await small.json()).toEqual({ ok: true });
  const off = await get(pipelineOf(app, { COMPRESSION: "false" }), "/large", {
    "accept-encoding": "gzip",
  });
  expect(off.headers.has("content-encoding")).toBe(false);
});

test("a body over the limit is 413, whether or not it tells its length", async () => {
  const pipeline = pipelineOf(app, { BODY_LIMIT_BYTES: "10" });
  const post = (init: RequestInit) =>
    Promise.resolve(
      pipeline.fetch(new Request("http://localhost/echo", { method: "POST", ...init })),
    );
  expect(await (await post({ body: "0123456789" })).text()).toBe("0123456789");
  expect((await post({ body: "0123456789a" })).status).toBe(413);
  expect((await post({ body: "x", headers: { "content-length": "11" } })).status).toBe(413);
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < 4; i++) controller.enqueue(new TextEncoder().encode("abcd"));
      controller.close();
    },
  });
  const init = { body: pieces, duplex: "half" };
  expect((await post(init)).status).toBe(413);
});

test("an answer that takes too long is 504, once", async () => {
  const pipeline = pipelineOf(app, { REQUEST_TIMEOUT_MS: "10" });
  const answer = await get(pipeline, "/slow");
  expect(answer.status).toBe(504);
  expect(await answer.json()).toMatchObject({ code: "TIMEOUT", status: 504 });
  expect(await pipeline.drain(1_000)).toBe(true);
  expect(lines.filter((line) => line.includes('"path":"/slow"'))).toHaveLength(1);
});

test("too many requests of one address are 429 until the minute is over", async () => {
  const pipeline = pipelineOf(app, { RATE_LIMIT_PER_MINUTE: "2" });
  const from = async (address: string) => pipeline.fetch(new Request("http://localhost/"), address);
  expect((await from("1.1.1.1")).status).toBe(200);
  expect((await from("1.1.1.1")).status).toBe(200);
  const third = await from("1.1.1.1");
  expect(third.status).toBe(429);
  expect(await third.json()).toMatchObject({ code: "RATE_LIMITED" });
  expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await from("2.2.2.2")).status).toBe(200);
});

test("draining lets what is in flight finish and refuses what is new", async () => {
  const pipeline = pipelineOf(app);
  const slow = get(pipeline, "/slow");
  const drained = pipeline.drain(5_000);
  const refused = await get(pipeline, "/");
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ code: "UNAVAILABLE" });
  expect((await slow).status).toBe(200);
  expect(await drained).toBe(true);
});

test("draining gives up on what takes too long", async () => {
  const pipeline = pipelineOf(app);
  const slow = get(pipeline, "/slow");
  expect(await pipeline.drain(1)).toBe(false);
  await slow;
});

test("what goes wrong inside is 500 for the caller, and all of it in the log", async () => {
  const pipeline = pipelineOf(app);
  for (const path of ["/broken", "/guarded"]) {
    const answer = await get(pipeline, path, { "x-request-id": "id-9" });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code: "INTERNAL", requestId: "id-9" });
    expect(text).not.toMatch(/secret|\.ts/);
  }
  const failures = lines.filter((line) => line.includes("a request failed"));
  expect(failures).toHaveLength(2);
  for (const line of failures) expect(line).toMatch(/id-9.*a secret of ours/);
});
