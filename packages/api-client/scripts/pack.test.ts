import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serveAnswers } from "../src/testing/canned-server.ts";
import { pack, type PackedFile } from "./pack.ts";
import { textsIn } from "./texts-in.ts";

const root = resolve(import.meta.dirname, "../../..");
let directory = "";
let files: PackedFile[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "headwater-pack-"));
  files = await pack(join(directory, "node_modules/@headwater/api-client"));
});

afterAll(() => rm(directory, { recursive: true }));

const packed = (ending: string) =>
  textsIn(join(directory, "node_modules/@headwater/api-client"), ending);

const importsIn = (texts: Map<string, string>): string[] =>
  [...texts.values()].flatMap((text) =>
    [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g)].map(
      ([, specifier = ""]) => specifier,
    ),
  );

test("the packed client imports nothing but its own files, in code and in types", async () => {
  const specifiers = [...importsIn(await packed(".js")), ...importsIn(await packed(".d.ts"))];
  expect(specifiers.length).toBeGreaterThan(0);
  expect(specifiers.filter((specifier) => !specifier.startsWith("."))).toEqual([]);
  const manifest = await Bun.file(
    join(directory, "node_modules/@headwater/api-client/package.json"),
  ).json();
  expect(Object.keys(manifest)).not.toContain("dependencies");
});

test("the packed client stays under 64 kB of code", () => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThan(64_000);
});

test("the packed client works from another project, on Node too", async () => {
  using server = serveAnswers(
    Response.json({ data: [{ id: 1, createdAt: "2026-03-01T00:00:00.000Z" }], nextCursor: null }),
  );
  await Bun.write(
    join(directory, "main.mjs"),
    `import { createApiClient } from "@headwater/api-client";
     const api = createApiClient({ baseUrl: "${server.url}" });
     const { data } = await api.tickets.list({ where: { status: "open" }, sort: "-id" });
     console.log(data[0].createdAt.getUTCFullYear());`,
  );
  for (const runtime of ["node", process.execPath]) {
    const child = Bun.spawn([runtime, "main.mjs"], { cwd: directory, stderr: "inherit" });
    expect((await new Response(child.stdout).text()).trim()).toBe("2026");
  }
  expect(server.requests[0]?.line).toBe("GET /api/tickets?status=open&sort=-id");
});

test("the packed types say the same to another project", async () => {
  await Bun.write(
    join(directory, "main.ts"),
    `import { type Api, createApiClient, type Ticket } from "@headwater/api-client";
     const api: Api = createApiClient();
     const ticket: Promise<Ticket> = api.tickets.get(1);
     const page = api.tickets.list({ select: ["title"], include: ["project"] });
     export const titles: Promise<string[]> = page.then(({ data }) => data.map((row) => row.title));
     export const color: Promise<string | undefined> = page.then(
       ({ data }) => data[0]?.project.settings.color,
     );
     // @ts-expect-error a column that was not selected
     export const bodies = page.then(({ data }) => data.map((row) => row.body));
     void ticket;`,
  );
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023"];
  const check = Bun.spawnSync(
    [join(root, "node_modules/.bin/tsc"), ...options, "--types", "", "main.ts"],
    { cwd: directory },
  );
  expect(check.stdout.toString()).toBe("");
});
