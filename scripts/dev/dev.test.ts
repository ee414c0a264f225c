import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describePostgresql } from "../../packages/database/src/testing/describe-postgresql.ts";
import { install } from "../setup/ensure-installed.ts";
import { copyRepository } from "../testing/copy-repository.ts";
import { DevProcess, until } from "./testing/dev-process.ts";
import { inPostgresql } from "./testing/postgresql-schema.ts";

const withColumn = (schema: string): string =>
  schema.replace(
    "    /** When the work should be finished. */",
    '    /** What it is worth to the customer. */\n    value: integer("value"),\n    /** When the work should be finished. */',
  );

const SCHEMA = "packages/database/src/schema.ts";

describe("bun run dev", () => {
  install();
  const copy = copyRepository();
  const schema = join(copy.path, SCHEMA);
  const changed = withColumn(readFileSync(schema, "utf8"));
  let dev: DevProcess;

  beforeAll(async () => {
    dev = await DevProcess.start(copy.path);
  }, 60_000);

  afterAll(() => {
    dev.kill();
    copy[Symbol.dispose]();
  }, 60_000);

  test("serves the seeded API, the document, its page and the web UI", async () => {
    expect((await dev.get("/api/tickets?limit=1&count=true")).total).toBeGreaterThanOrEqual(2_000);
    expect((await dev.get("/api/openapi.json")).openapi).toStartWith("3.1");
    expect(await (await fetch(`${dev.base}/docs`)).text()).toContain("<html");
    expect(await (await fetch(`${dev.base}/tickets/1`)).text()).toContain("<script");
  });

  test("a column added to schema.ts arrives everywhere, and the data stays", async () => {
    writeFileSync(schema, changed);
    expect((await dev.changed(1, { value: 8 })).value).toBe(8);
    expect((await dev.get("/api/tickets?value[gte]=5&count=true")).total).toBe(1);
    expect((await dev.get("/api/tickets?limit=1&count=true")).total).toBeGreaterThanOrEqual(2_000);
    expect(JSON.stringify(await dev.get("/api/openapi.json"))).toContain(
      "What it is worth to the customer.",
    );
    for (const place of [
      "database/src/generated/tickets.types",
      "api-client/src/generated/tickets.types",
    ])
      expect(readFileSync(join(copy.path, `packages/${place}.gen.ts`), "utf8")).toContain("value");
  }, 60_000);

  test("a schema that can't be read is told, and the server goes on", async () => {
    writeFileSync(schema, `${changed}\nexport const broken = sqliteTable(`);
    await until("the schema's fault isn't told", () => dev.told.includes("HW1001") || undefined);
    expect((await dev.get("/api/tickets/1")).value).toBe(8);
    writeFileSync(schema, changed);
  }, 60_000);

  test("stops in good order when asked to", async () => {
    expect(await dev.stop()).toBe(0);
    expect(fetch(`${dev.base}/health/live`)).rejects.toThrow();
  }, 30_000);
});

await describePostgresql(
  "bun run dev on PostgreSQL",
  (server) => server.createDatabase(),
  (url) => {
    const copy = copyRepository();
    const schema = join(copy.path, SCHEMA);
    const command = (...words: string[]) => {
      const { exitCode, stdout, stderr } = Bun.spawnSync(
        [process.execPath, "scripts/db.ts", ...words],
        { cwd: copy.path, env: { ...process.env, DATABASE_URL: url } },
      );
      return { exitCode, said: `${stdout.toString()}${stderr.toString()}` };
    };
    let dev: DevProcess;

    beforeAll(async () => {
      writeFileSync(schema, inPostgresql(readFileSync(schema, "utf8")));
      dev = await DevProcess.start(copy.path, { DATABASE_URL: url });
    }, 60_000);

    afterAll(() => {
      dev.kill();
      copy[Symbol.dispose]();
    }, 60_000);

    test("makes the tables, fills them, and serves the API and the web UI", async () => {
      expect(dev.told).toContain("for SQLite (docs/postgresql.md)");
      expect((await dev.get("/api/tickets?limit=1&count=true")).total).toBeGreaterThanOrEqual(
        2_000,
      );
      expect(await (await fetch(`${dev.base}/tickets/1`)).text()).toContain("<script");
    });

    test("a row written gets a key that none of the seeded ones has", async () => {
      const [{ projectId, reporterId }] = (await dev.get("/api/tickets?limit=1")).data;
      const response = await fetch(`${dev.base}/api/tickets`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ title: "Move to a server", body: "", projectId, reporterId }),
      });
      expect(response.status).toBe(201);
    });

    test("migrations of SQLite are refused, and the first one is written anew", async () => {
      expect(command("migrate", "up")).toMatchObject({
        exitCode: 1,
        said: expect.stringContaining("are for SQLite, and this is about PostgreSQL"),
      });
      rmSync(join(copy.path, "packages/database/migrations"), { recursive: true });
      expect(command("generate", "initial")).toMatchObject({ exitCode: 0 });
    }, 60_000);

    test("a column added to schema.ts arrives, the migration is found to be there", async () => {
      writeFileSync(schema, withColumn(readFileSync(schema, "utf8")));
      expect((await dev.changed(1, { value: 8 })).value).toBe(8);
      expect((await dev.get("/api/tickets?value[gte]=5&count=true")).total).toBe(1);
      expect(dev.told).toMatch(/migrated: \d{14}_initial/);
      expect(await dev.stop()).toBe(0);
    }, 60_000);
  },
);
