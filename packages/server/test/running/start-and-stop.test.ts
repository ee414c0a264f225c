import { afterEach, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, runToEnd, start } from "../support/running.ts";

setDefaultTimeout(60_000);

const running: Running[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.kill()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const started = async (environment: Record<string, string> = {}): Promise<Running> => {
  const server = await start(environment);
  running.push(server);
  return server;
};
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "headwater-server-"));
  folders.push(made);
  return made;
};

/** Whether new connections are taken. After it, what was sent before has been seen. */
const answers = (server: Running): Promise<boolean> =>
  fetch(`${server.url}/health/live`, { headers: { connection: "close" } }).then(
    ({ ok }) => ok,
    () => false,
  );

const post = (server: Running, path: string, body: unknown) =>
  fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("it starts, answers, logs each request, and ends by itself when asked to", async () => {
  const server = await started();
  const made = await post(server, "/api/teams", { name: "Core", slug: "core" });
  expect(made.status).toBe(201);
  expect((await fetch(`${server.url}${made.headers.get("location")}`)).status).toBe(200);
  server.process.kill("SIGTERM");
  expect(await server.process.exited).toBe(0);
  const lines = (await server.output())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ msg }) => msg)).toEqual([
    "listening",
    "request",
    "request",
    "stopping",
    "stopped",
  ]);
  expect(lines[1]).toMatchObject({
    method: "POST",
    path: "/api/teams",
    status: 201,
    requestId: made.headers.get("x-request-id"),
  });
});

test("what has been answered is in the file after a stop", async () => {
  const environment = { DATABASE_URL: join(folder(), "data/tracker.db") };
  const first = await started(environment);
  await post(first, "/api/teams", { name: "Core", slug: "core" });
  first.process.kill("SIGINT");
  expect(await first.process.exited).toBe(0);
  const second = await started(environment);
  expect(await (await fetch(`${second.url}/api/teams?select=slug`)).json()).toMatchObject({
    data: [{ slug: "core" }],
  });
});

test("every wrong value of the environment is named, and nothing starts", async () => {
  const { code, output, errors } = await runToEnd({
    PORT: "http",
    LOG_LEVEL: "loud",
    DATABASE_DRIVER: "mysql",
    DATABASE_URL: "mysql://x",
  });
  expect(code).toBe(1);
  expect(output).toBe("");
  for (const name of ["PORT", "LOG_LEVEL", "DATABASE_DRIVER", "DATABASE_URL"])
    expect(errors).toContain(name);
  expect(errors).toContain("bun-sqlite");
  expect(errors).not.toMatch(/\bat .*:\d+/);
});

test("a port in use is said in words", async () => {
  const server = await started();
  const { code, errors } = await runToEnd({ PORT: new URL(server.url).port });
  expect(code).toBe(1);
  expect(errors).toMatch(/Can't listen on 127\.0\.0\.1:\d+: another program uses it/);
  expect(errors.trim().split("\n")).toHaveLength(1);
});

test("a stop lets requests in flight finish, and refuses new ones", async () => {
  const server = await started({ DATABASE_URL: join(folder(), "tracker.db") });
  // A body that has begun and not ended is a request in flight.
  const body = JSON.stringify({ name: "Late", slug: "late" });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await once(socket, "connect");
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk.toString()));
  const head = `POST /api/teams HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  // With the kernel before anything else is asked, so that the server has it when it is told to stop.
  await new Promise((sent) => socket.write(head + body.slice(0, 10), sent));
  await answers(server);
  server.process.kill("SIGTERM");
  while (await answers(server)) await Bun.sleep(5);
  socket.write(body.slice(10));
  expect(await server.process.exited).toBe(0);
  expect(answer).toStartWith("HTTP/1.1 201");
  socket.destroy();
});

test("a stop doesn't wait for ever", async () => {
  const server = await started({ SHUTDOWN_TIMEOUT_MS: "200" });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    "POST /api/teams HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
  );
  await answers(server);
  server.process.kill("SIGTERM");
  expect(await server.process.exited).toBe(0);
  socket.destroy();
});

test("a body over the limit is 413 over a connection, with its length told or not", async () => {
  const server = await started({ BODY_LIMIT_BYTES: "1000" });
  const large = JSON.stringify({ name: "x".repeat(2_000), slug: "x" });
  const headers = { "content-type": "application/json" };
  const told = await fetch(`${server.url}/api/teams`, { method: "POST", headers, body: large });
  expect(told.status).toBe(413);
  expect(await told.json()).toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
  const stream = new Blob([large]).stream();
  const untold = await fetch(`${server.url}/api/teams`, { method: "POST", headers, body: stream });
  expect(untold.status).toBe(413);
  expect((await fetch(`${server.url}/api/teams?count=true`)).status).toBe(200);
});

test("answers are compressed on the wire and arrive as they were", async () => {
  const server = await started();
  const body = Array.from({ length: 50 }, (_, index) => ({
    name: `Team ${index}`,
    slug: `team-${index}`,
  }));
  await post(server, "/api/teams", body);
  const list = await fetch(`${server.url}/api/teams`, { headers: { "accept-encoding": "gzip" } });
  expect(list.headers.get("content-encoding")).toBe("gzip");
  expect(((await list.json()) as { data: unknown[] }).data).toHaveLength(50);
});

test("an address of fifty thousand characters is read", async () => {
  const server = await started();
  const list = await fetch(`${server.url}/api/teams?name=${"x".repeat(50_000)}`);
  expect(list.status).toBe(200);
});
