import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase, sharedDatabase } from "../database.ts";
import { ddl } from "../generated/ddl.gen.ts";
import { models } from "../generated/models.gen.ts";
import { createRepositories } from "../generated/repositories.gen.ts";
import * as schema from "../schema.ts";
import type * as SharedDatabaseModule from "./shared-database.ts";

const parts = { createRepositories, models, ddl, schema };
const extras = {
  table: "extras",
  create: "CREATE TABLE extras (id integer)",
  columns: {},
  indexes: {},
};
const changedParts = { ...parts, ddl: [...ddl, extras] };

let folder: string;
let environment: Record<string, string>;
const opened: Database[] = [];

const shared = async (more: Record<string, string> = {}): Promise<Database> => {
  const database = await sharedDatabase({ environment: { ...environment, ...more }, sync: true });
  opened.push(database);
  return database;
};

/** What a module is when a hot reload has loaded it again. */
const loadedAgain = async (): Promise<typeof SharedDatabaseModule> =>
  import(`./shared-database.ts?again=${Math.random()}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-shared-"));
  environment = { DATABASE_URL: join(folder, "a.db") };
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  rmSync(folder, { recursive: true });
});

test("the same connections serve whoever asks, also at once", async () => {
  const [one, other] = await Promise.all([shared(), shared()]);
  expect(other.engine).toBe(one.engine);
  expect((await shared()).engine).toBe(one.engine);
  expect((await shared({ DATABASE_URL: join(folder, "b.db") })).engine).not.toBe(one.engine);
  const own = await openDatabase({ environment });
  expect(own.engine).not.toBe(one.engine);
  await own.close();
});

test("a hot reload gets the connections that are there; in production nothing is global", async () => {
  const first = await loadedAgain();
  const second = await loadedAgain();
  const ask = async (module: typeof first, NODE_ENV: string) =>
    module.sharedDatabaseOf(parts, { environment: { ...environment, NODE_ENV }, sync: true });
  const [before, after] = [await ask(first, "development"), await ask(second, "development")];
  expect(after.engine).toBe(before.engine);
  const [one, other] = [await ask(first, "production"), await ask(second, "production")];
  expect(one.engine).not.toBe(before.engine);
  expect(other.engine).not.toBe(one.engine);
  for (const database of [before, one, other]) await database.close();
});

test("a schema that has changed is opened anew, when what was under way is done", async () => {
  const { sharedDatabaseOf } = await loadedAgain();
  const before = await sharedDatabaseOf(parts, { environment, sync: true });
  const writing = before.repositories.teams.create({ name: "Under way", slug: "under-way" });
  const after = await sharedDatabaseOf(changedParts, { environment, sync: true });
  expect(after.synced?.created).toEqual(["extras"]);
  expect(await after.repositories.teams.get((await writing).id)).toEqual(await writing);
  await expect(before.repositories.teams.count()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await after.close();
});

test("one that was closed, or could not be opened, is opened again", async () => {
  const one = await shared();
  await one.close();
  expect((await shared()).engine).not.toBe(one.engine);
  const wrong = { ...environment, DATABASE_URL: folder };
  for (const attempt of [1, 2]) {
    await expect(sharedDatabase({ environment: wrong }), `${attempt}`).rejects.toMatchObject({
      name: "ConnectionError",
    });
  }
});
