import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTracker, type Tracker } from "../support/tracker.ts";

let folder: string;
let tracker: Tracker;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-web-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>UI</title>");
  writeFileSync(join(root, "assets/app-1a2b3c4d.js"), `console.log("${"x".repeat(4_000)}");`);
  writeFileSync(join(root, "logo.svg"), "<svg/>");
  writeFileSync(join(root, ".env"), "SECRET=1");
  writeFileSync(join(folder, "secret.txt"), "secret");
  tracker = await openTracker({ webRoot: root });
});
afterAll(async () => {
  await tracker.close();
  rmSync(folder, { recursive: true });
});

test("the page stands at / and at every address of the UI", async () => {
  for (const path of ["/", "/projects", "/projects/HW/tickets/7", "/a%20b"]) {
    const { status, headers, text } = await tracker.get(path);
    expect([path, status, text]).toEqual([path, 200, "<!doctype html><title>UI</title>"]);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("content-security-policy")).toContain("script-src 'self'");
    const known = await tracker.get(path, { "if-none-match": headers.get("etag") ?? "" });
    expect(known.status).toBe(304);
  }
});

test("hashed assets are kept for ever and compressed", async () => {
  const { status, headers } = await tracker.get("/assets/app-1a2b3c4d.js", {
    "accept-encoding": "gzip",
  });
  expect(status).toBe(200);
  expect(headers.get("content-type")).toStartWith("text/javascript");
  expect(headers.get("cache-control")).toContain("immutable");
  expect(headers.get("content-encoding")).toBe("gzip");
  expect((await tracker.get("/logo.svg")).headers.get("cache-control")).toBe("no-cache");
});

test("a file that isn't there is 404, not the page", async () => {
  for (const path of ["/assets/gone-00000000.js", "/favicon.ico", "/assets/"]) {
    const { status } = await tracker.get(path);
    expect([path, status]).toEqual([path, path.endsWith("/") ? 200 : 404]);
  }
});

test("nothing outside the folder and nothing hidden is sent", async () => {
  for (const path of [
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/.env",
    "/%00.txt",
    "/..%5csecret.txt",
  ]) {
    const { text } = await tracker.get(path);
    expect(text).not.toMatch(/^secret|SECRET/);
  }
});

test("a changed file is sent as it is now", async () => {
  const file = join(folder, "dist/logo.svg");
  writeFileSync(file, "<svg>new, and longer</svg>");
  expect((await tracker.get("/logo.svg")).text).toBe("<svg>new, and longer</svg>");
});

test("only GET and HEAD reach the UI", async () => {
  expect((await tracker.call("POST", "/projects")).status).toBe(404);
  expect((await tracker.call("HEAD", "/projects")).status).toBe(200);
});

test("as long as the UI hasn't been built, the page says how to", async () => {
  const bare = await openTracker({ webRoot: join(folder, "none") });
  const { status, text } = await bare.get("/");
  expect(status).toBe(503);
  expect(text).toContain("bun run dev");
  expect(text).toContain("/docs");
  await bare.close();
});
