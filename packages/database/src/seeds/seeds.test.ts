import { afterEach, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "../database.ts";
import { UsageError } from "../errors/request-errors.ts";
import type { Repositories } from "../generated/repositories.gen.ts";
import { runSeed } from "./run-seed.ts";
import type { Seed } from "./seed.ts";
import { setNamed, sets } from "./sets.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-seeds-"));
const databases: Database[] = [];

const fresh = async (url = ":memory:"): Promise<Database> => {
  const database = await openDatabase({ url, sync: true });
  databases.push(database);
  return database;
};

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.close()));
});

/** Every row of every table. */
const contents = async ({ repositories }: Database): Promise<Record<string, unknown[]>> => {
  const all: Record<string, unknown[]> = {};
  for (const [name, repository] of Object.entries(repositories)) {
    all[name] = await Array.fromAsync(repository.iterate());
  }
  return all;
};

/** Rows in all. */
const rowsIn = async (database: Database): Promise<number> =>
  Object.values(await contents(database)).reduce((sum, { length }) => sum + length, 0);

const total = (written: Readonly<Record<string, number>>): number =>
  Object.values(written).reduce((sum, rows) => sum + rows, 0);

describe.each(sets.map((set) => [set.name, set] as const))("the set %s", (_, set) => {
  test("writes what it says it has written, and a second time nothing", async () => {
    const database = await fresh();
    const written = await runSeed(database, set);
    const before = await contents(database);
    expect(total(written)).toBe(await rowsIn(database));
    expect(await runSeed(database, set)).toEqual({});
    expect(await contents(database)).toEqual(before);
  });

  test("is the same each time, to the last moment", async () => {
    const [one, other] = [await fresh(), await fresh()];
    await runSeed(one, set);
    await runSeed(other, set);
    expect(await contents(other)).toEqual(await contents(one));
  });

  test("tells how far it has come, from little to all", async () => {
    const parts: number[] = [];
    await runSeed(await fresh(), set, { progress: (part) => parts.push(part) });
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });
});

test("where it fails half way, nothing of it is there", async () => {
  const database = await fresh();
  const half: Seed = {
    name: "half",
    description: "fails",
    production: true,
    async run(repositories: Repositories) {
      await setNamed("test").run(repositories, () => {});
      throw new Error("half way");
    },
  };
  await expect(runSeed(database, half)).rejects.toThrow("half way");
  expect(await rowsIn(database)).toBe(0);
});

test("where its process is killed half way, nothing of it is there, and the next run writes it all", async () => {
  const url = join(folder, "killed.db");
  await (await fresh(url)).close();
  const script = `
    const { openDatabase } = await import("@headwater/database");
    const { runSeed } = await import("@headwater/database/seeds");
    const { setNamed } = await import("@headwater/database/seeds/sets");
    const progress = (part) => part > 0.5 && process.kill(process.pid, "SIGKILL");
    await runSeed(await openDatabase(), setNamed("development"), { progress });
  `;
  const child = Bun.spawn([process.execPath, "-e", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await child.exited;
  expect(child.signalCode).toBe("SIGKILL");

  const database = await fresh(url);
  expect(await rowsIn(database)).toBe(0);
  const written = await runSeed(database, setNamed("development"));
  expect(written).toMatchObject({ users: 12, tickets: 2100 });
  await database.close();
  rmSync(folder, { recursive: true });
}, 60_000);

test("what is missing of a set comes back, and what has been changed stays changed", async () => {
  const database = await fresh();
  const { repositories } = database;
  await runSeed(database, setNamed("test"));
  await repositories.comments.remove(3);
  await repositories.tickets.update(2, { title: "Lost password" });
  await repositories.roles.update("member", { name: "Mitglied" });
  expect(await runSeed(database, setNamed("test"))).toEqual({ comments: 1 });
  expect((await repositories.tickets.get(2)).title).toBe("Lost password");
  expect((await repositories.roles.get("member")).name).toBe("Mitglied");
});

test("a permission that a role has lost is not given back, unless one of both is new", async () => {
  const database = await fresh();
  const { permissions, rolePermissions } = database.repositories;
  await runSeed(database, setNamed("production"));
  const taken = { roleKey: "member", permissionKey: "labels.delete" } as const;
  await rolePermissions.remove(taken);
  expect(await runSeed(database, setNamed("production"))).toEqual({});
  expect(await rolePermissions.find(taken)).toBeNull();

  await permissions.remove("labels.delete");
  expect(await runSeed(database, setNamed("production"))).toEqual({
    permissions: 1,
    rolePermissions: 2,
  });
  expect(await rolePermissions.find(taken)).toEqual(taken);
});

test("every role that a person can have is there, with what it may do", async () => {
  const database = await fresh();
  await runSeed(database, setNamed("production"));
  const { data } = await database.repositories.roles.list({ include: { rolePermissions: true } });
  expect(data.map(({ key }) => key)).toEqual(["admin", "member"]);
  const may = data.map(({ rolePermissions }) =>
    rolePermissions.map(({ permissionKey }) => permissionKey),
  );
  expect(may[0]).toContain("users.delete");
  expect(may[1]).toContain("tickets.update");
  expect(may[1]).not.toContain("users.delete");
});

test("the development set adds nothing to a tracker that somebody works on", async () => {
  const database = await fresh();
  await database.repositories.users.create({ email: "me@x.org", name: "Me" });
  const written = await runSeed(database, setNamed("development"));
  expect(Object.keys(written)).toEqual(["roles", "permissions", "rolePermissions"]);
});

test("the test set refuses a database that has other people", async () => {
  const database = await fresh();
  await database.repositories.users.create({ email: "me@x.org", name: "Me" });
  await expect(runSeed(database, setNamed("test"))).rejects.toThrow("1 other people");
  expect(await rowsIn(database)).toBe(1);
});

test("a production database gets only what is for it, unless it is forced", async () => {
  const database = await fresh();
  const environment = { NODE_ENV: "production" };
  for (const name of ["development", "test"]) {
    await expect(runSeed(database, setNamed(name), { environment })).rejects.toThrow(UsageError);
  }
  expect(await rowsIn(database)).toBe(0);
  expect(await runSeed(database, setNamed("production"), { environment })).toMatchObject({
    roles: 2,
  });
  const forced = await runSeed(database, setNamed("test"), { environment, force: true });
  expect(forced).toMatchObject({ users: 3 });
});

test("a set that isn't there is refused with the names of those that are", () => {
  expect(() => setNamed("demo")).toThrow(
    'There is no set "demo"; there are development, test, production',
  );
});
