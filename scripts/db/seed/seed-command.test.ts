import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@headwater/database";
import { root } from "../../setup/ensure-installed.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "headwater-seed-"));
const url = join(folder, "tracker.db");
afterAll(() => rmSync(folder, { recursive: true }));

const seed = async (words: readonly string[], environment: Record<string, string> = {}) => {
  const child = Bun.spawn([process.execPath, join(root, "scripts/db.ts"), "seed", ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "development", DATABASE_URL: url, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { out, error, code };
};

test("a new database gets its tables and the set, and a second run changes nothing", async () => {
  const first = await seed(["--set", "test"]);
  expect([first.code, first.out]).toEqual([0, expect.stringContaining("5 tickets")]);
  const again = await seed(["--set", "test"]);
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringContaining("test: nothing is missing, nothing was changed"),
  ]);
  const database = await openDatabase({ url });
  expect(await database.repositories.tickets.count()).toBe(5);
  await database.close();
});

test("--database names another one than the environment does", async () => {
  const other = join(folder, "other.db");
  const { code, out } = await seed(["--set", "test", "--database", other], {
    DATABASE_URL: ":memory:",
    DIRECT_URL: ":memory:",
  });
  expect([code, out]).toEqual([0, expect.stringContaining(`${other}\n`)]);
  const database = await openDatabase({ url: other });
  expect(await database.repositories.tickets.count()).toBe(5);
  await database.close();
});

test("wrong use names the sets, and what is refused leaves the database as it is", async () => {
  const unknown = await seed(["--set", "demo"]);
  expect([unknown.code, unknown.error]).toEqual([
    2,
    expect.stringContaining("there are development, test, production"),
  ]);
  const refused = await seed(["--set", "development"], { NODE_ENV: "production" });
  expect([refused.code, refused.error]).toEqual([
    2,
    expect.stringContaining("The set development is not for production"),
  ]);
  const inMemory = await seed(["--set", "test"], { DATABASE_URL: ":memory:" });
  expect([inMemory.code, inMemory.error]).toEqual([1, expect.stringContaining("name a file")]);
});

test("a production database is not brought to the schema on the way", async () => {
  const other = join(folder, "production.db");
  const { code, error } = await seed(["--set", "production"], {
    NODE_ENV: "production",
    DATABASE_URL: other,
  });
  expect([code, error]).toEqual([1, expect.stringContaining("lacks the tables")]);
});
