import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { install } from "../setup/ensure-installed.ts";
import { copyRepository } from "../testing/copy-repository.ts";

const freePort = async (): Promise<number> => {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : 0);
  });
  const port = await promise;
  server.close();
  return port;
};

const PATIENCE_MS = 45_000;

const until = async <T>(
  event: string,
  what: () => Promise<T | undefined> | T | undefined,
): Promise<T> => {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await Promise.try(what).catch(() => undefined);
    if (found !== undefined) return found;
    await Bun.sleep(50);
  }
  throw new Error(`After ${PATIENCE_MS / 1_000} s: ${event}`);
};

describe("bun run dev", () => {
  install();
  const copy = copyRepository();
  const schema = join(copy.path, "packages/database/src/schema.ts");
  const written = readFileSync(schema, "utf8");
  const withColumn = written.replace(
    "    /** When the work should be finished. */",
    '    /** What it is worth to the customer. */\n    value: integer("value"),\n    /** When the work should be finished. */',
  );
  let base = "";
  let dev: Bun.Subprocess<"ignore", "ignore", "pipe"> | undefined;
  let told = "";
  const listen = async (stream: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of stream) told += decoder.decode(chunk, { stream: true });
  };

  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const { DATABASE_URL: _, ...environment } = process.env;
    dev = Bun.spawn([process.execPath, "scripts/dev.ts"], {
      cwd: copy.path,
      env: { ...environment, PORT: String(port), LOG_LEVEL: "warn" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    void listen(dev.stderr);
    await until("it isn't ready", async () =>
      (await fetch(`${base}/health/ready`)).ok ? true : undefined,
    ).catch((error: unknown) => {
      throw new Error(`It did not start:\n${told}`, { cause: error });
    });
  }, 60_000);

  afterAll(() => {
    dev?.kill("SIGKILL");
    copy[Symbol.dispose]();
  }, 60_000);

  const get = async (path: string) => (await fetch(`${base}${path}`)).json();

  test("serves the seeded API, the document, its page and the web UI", async () => {
    expect((await get("/api/tickets?limit=1&count=true")).total).toBeGreaterThanOrEqual(2_000);
    expect((await get("/api/openapi.json")).openapi).toStartWith("3.1");
    expect(await (await fetch(`${base}/docs`)).text()).toContain("<html");
    expect(await (await fetch(`${base}/tickets/1`)).text()).toContain("<script");
  });

  test("a column added to schema.ts arrives everywhere, and the data stays", async () => {
    writeFileSync(schema, withColumn);
    const changed = await until("the column isn't there", async () => {
      const response = await fetch(`${base}/api/tickets/1`, {
        method: "PATCH",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ value: 8 }),
      });
      return response.ok ? response.json() : undefined;
    });
    expect(changed.value).toBe(8);
    expect((await get("/api/tickets?value[gte]=5&count=true")).total).toBe(1);
    expect((await get("/api/tickets?limit=1&count=true")).total).toBeGreaterThanOrEqual(2_000);
    expect(JSON.stringify(await get("/api/openapi.json"))).toContain(
      "What it is worth to the customer.",
    );
    for (const place of [
      "database/src/generated/tickets.types",
      "api-client/src/generated/tickets.types",
    ])
      expect(readFileSync(join(copy.path, `packages/${place}.gen.ts`), "utf8")).toContain("value");
  }, 60_000);

  test("a schema that can't be read is told, and the server goes on", async () => {
    writeFileSync(schema, `${withColumn}\nexport const broken = sqliteTable(`);
    await until("the schema's fault isn't told", () => told.includes("HW1001") || undefined);
    expect((await get("/api/tickets/1")).value).toBe(8);
    writeFileSync(schema, withColumn);
  }, 60_000);

  test("stops in good order when asked to", async () => {
    dev?.kill("SIGTERM");
    expect(await dev?.exited).toBe(0);
    expect(fetch(`${base}/health/live`)).rejects.toThrow();
  }, 30_000);
});
