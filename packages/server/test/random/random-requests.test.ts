import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, start } from "../support/running.ts";
import { exchange } from "./exchange.ts";
import { anyRead, nonsense } from "./nonsense.ts";
import { Random } from "./random.ts";
import { TABLES } from "./tables.ts";
import { type Row, TrackerModel } from "./tracker-model.ts";
import { anyWrite } from "./writes.ts";

setDefaultTimeout(120_000);

const ROUNDS = 1_000;
const seed = Number(process.env["HEADWATER_TEST_SEED"] ?? 20_261_121);
const folder = mkdtempSync(join(tmpdir(), "headwater-random-"));
let server: Running;

beforeAll(async () => {
  server = await start({ DATABASE_URL: join(folder, "tracker.db") });
});
afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

const everyRow = async (path: string): Promise<Row[]> => {
  const rows: Row[] = [];
  let cursor = "";
  for (;;) {
    const answer = await fetch(`${server.url}/api/${path}?limit=200${cursor}`);
    const page: ReturnType<typeof JSON.parse> = await answer.json();
    rows.push(...page.data);
    if (page.nextCursor === null) return rows;
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
};

/** Whether the server's rows are those it has acknowledged, each of them as it was acknowledged. */
const compare = async (model: TrackerModel): Promise<void> => {
  for (const { name, path } of TABLES) {
    const rows = new Map((await everyRow(path)).map((row) => [model.keyOf(name, row), row]));
    const expected = new Map(model.rows(name).map((row) => [model.keyOf(name, row), row]));
    expect([name, [...rows.keys()].toSorted()]).toEqual([name, [...expected.keys()].toSorted()]);
    for (const [key, row] of rows) expect(row).toMatchObject(expected.get(key) ?? {});
  }
};

test(`requests of every kind never make it fail, and what it acknowledges is what it has (seed ${seed})`, async () => {
  const random = new Random(seed);
  const model = new TrackerModel();
  const statuses = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    // One write at a time may succeed, so that the model knows their order; the others must not.
    const requests = [anyWrite(random, model), anyRead(random), nonsense(random)];
    const answers = await Promise.all(
      requests.map((request) => exchange(server.url, request, model)),
    );
    for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (round % 250 === 0) await compare(model);
  }
  await compare(model);

  for (const status of [200, 201, 204, 400, 404, 405, 409, 412, 415, 422]) {
    expect([status, statuses.get(status) ?? 0]).not.toEqual([status, 0]);
  }
  expect(model.rows("tickets").length).toBeGreaterThan(0);
});
