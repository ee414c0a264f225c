import { afterEach, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, start } from "../support/running.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "headwater-kill-"));
const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.kill()));
  rmSync(folder, { recursive: true });
});

const started = async (): Promise<Running> => {
  const server = await start({ DATABASE_URL: join(folder, "tracker.db"), LOG_LEVEL: "info" });
  running.push(server);
  return server;
};

const WRITERS = 12;
const ENOUGH = 400;

test("a kill under write load loses no acknowledged write, and leaves none half done", async () => {
  const server = await started();
  const acknowledged: string[] = [];
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(server.url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as ReturnType<typeof JSON.parse> };
  };

  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; ; turn++) {
      const slug = `w${writer}-${turn}`;
      if (writer % 3 === 0) {
        const pair = [`${slug}-a`, `${slug}-b`].map((each) => ({ name: slug, slug: each }));
        const { status } = await post("/api/teams", pair);
        if (status === 201) acknowledged.push(`${slug}-a`, `${slug}-b`);
      } else {
        const { status } = await post("/api/teams", { name: slug, slug });
        if (status === 201) acknowledged.push(slug);
      }
      if (acknowledged.length >= ENOUGH) server.process.kill("SIGKILL");
    }
  };
  await Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  await server.process.exited;
  expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);

  const { url } = await started();
  const kept = new Set<string>();
  for (let offset = 0; ; offset += 200) {
    const answer = await fetch(`${url}/api/teams?select=slug&sort=slug&limit=200&offset=${offset}`);
    const { data } = (await answer.json()) as { data: { slug: string }[] };
    for (const { slug } of data) kept.add(slug);
    if (data.length < 200) break;
  }
  expect(acknowledged.filter((slug) => !kept.has(slug))).toEqual([]);
  const halves = [...kept].filter(
    (slug) => slug.endsWith("-a") && !kept.has(slug.replace(/a$/, "b")),
  );
  expect(halves).toEqual([]);
});
