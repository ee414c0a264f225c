import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq, sql } from "drizzle-orm";
import { type Database, openDatabase } from "./database.ts";
import { DRIVER_NAMES } from "./drivers/connection.ts";
import { labels, projects, teams } from "./schema.ts";

const team = { name: "Platform", slug: "platform" };

describe.each([...DRIVER_NAMES])("a database opened on %s", (driver) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase({ url: ":memory:", driver });
  });
  afterEach(() => database.close());

  test("has the schema's tables and repositories", async () => {
    const { id } = await database.repositories.teams.create(team);
    expect(await database.repositories.teams.get(id)).toMatchObject(team);
    expect([database.url, database.driver]).toEqual([":memory:", driver]);
    await database.health();
  });

  test("a transaction hands out repositories of its own, and keeps all or nothing", async () => {
    const failed = database.transaction(async (repositories) => {
      await repositories.teams.create(team);
      expect(await repositories.teams.count()).toBe(1);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await database.repositories.teams.count()).toBe(0);
    const made = await database.transaction((repositories) => repositories.teams.create(team));
    expect(await database.repositories.teams.get(made.id)).toMatchObject(team);
  });

  test("inside a transaction the repositories outside refuse", async () => {
    await database.transaction(async () => {
      await expect(database.repositories.teams.count()).rejects.toThrow(
        "that its function is given",
      );
      await expect(database.repositories.teams.create(team)).rejects.toThrow(
        "that its function is given",
      );
    });
  });

  describe("drizzle", () => {
    test("reads what repositories have written, columns of one name in two tables included", async () => {
      const { id } = await database.repositories.teams.create(team);
      const project = await database.repositories.projects.create({
        teamId: id,
        key: "API",
        name: "Interface",
        archived: true,
      });
      const { drizzle } = database;
      const rows = await drizzle
        .select({ team: teams.id, project: projects.id, archived: projects.archived })
        .from(projects)
        .innerJoin(teams, eq(teams.id, projects.teamId))
        .where(eq(projects.archived, true));
      expect(rows).toEqual([{ team: id, project: project.id, archived: true }]);
      expect(await drizzle.select({ n: count() }).from(labels).get()).toEqual({ n: 0 });
      expect(await drizzle.select().from(labels).get()).toBeUndefined();
      const found = await drizzle.query.projects.findFirst({ with: { team: true } });
      expect(found).toMatchObject({ id: project.id, createdAt: project.createdAt, team });
    });

    test("inside a transaction it sees the transaction's writes", async () => {
      await database.transaction(async (repositories) => {
        await repositories.teams.create(team);
        expect(await database.drizzle.select({ name: teams.name }).from(teams)).toEqual([
          { name: team.name },
        ]);
      });
    });

    test("refuses whatever would write", async () => {
      const { drizzle } = database;
      const refused = async (query: PromiseLike<unknown>) => {
        const error = await Promise.resolve(query).catch((it: unknown) => it);
        expect(error).toMatchObject({ name: "UsageError" });
        expect(String(error)).toContain("for reading only");
      };
      const row = { ...team, id: "1", createdAt: new Date(), updatedAt: new Date() };
      await refused(drizzle.insert(teams).values(row));
      await refused(drizzle.insert(teams).values(row).returning());
      await refused(drizzle.delete(teams));
      await refused(drizzle.run(sql`begin`));
      await refused(drizzle.all(sql`begin`));
      await refused(drizzle.all(sql`with x as (select 1) delete from teams returning id`));
      await refused(drizzle.transaction(async (inner) => inner.insert(teams).values(row)));
      expect(await database.repositories.teams.count()).toBe(0);
      await database.repositories.teams.create(team);
    });

    test("fails with errors of the family, without the values that were asked for", async () => {
      const query = database.drizzle.all(sql`select ${"unmistakable"} from nowhere`);
      const error = await Promise.resolve(query).catch((it: unknown) => it);
      expect(error).toMatchObject({ name: "QueryError" });
      expect(String(error)).not.toContain("unmistakable");
    });
  });
});

describe("opening a file", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headwater-database-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("makes folder, file and tables when it is asked to bring it to the schema", async () => {
    const url = join(folder, "new/deep/test.db");
    const made = await openDatabase({ url, sync: true });
    expect(made.synced?.created).toContain("tickets");
    await made.repositories.teams.create(team);
    await made.close();
    const again = await openDatabase({ url, sync: true });
    expect(again.synced?.created).toEqual([]);
    const { file } = await again.health();
    expect(file?.fileBytes).toBeGreaterThan(0);
    await again.repositories.teams.create({ name: "Support", slug: "support" });
    expect((await again.health()).file?.walBytes).toBeGreaterThan(0);
    expect(await again.repositories.teams.count()).toBe(2);
    await again.close();
    const asItIs = await openDatabase({ url });
    expect(asItIs.synced).toBeNull();
    await asItIs.close();
  });

  test("names the tables that are missing when it is to be left as it is", async () => {
    const opened = openDatabase({ url: join(folder, "empty.db") });
    await expect(opened).rejects.toMatchObject({ name: "SchemaSyncError" });
    await expect(opened).rejects.toThrow(/lacks the tables users, .*bun run dev/);
  });

  test("a file that is no database is refused with its name", async () => {
    const url = join(folder, "text.db");
    await Bun.write(url, "This is no database, and long enough for SQLite to see it. ".repeat(20));
    const opened = openDatabase({ url });
    await expect(opened).rejects.toMatchObject({ name: "ConnectionError" });
    await expect(opened).rejects.toThrow("text.db can't be opened: file is not a database");
  });

  test("a wrong environment is refused by name", async () => {
    const environment = { DATABASE_URL: "mysql://x", DATABASE_DRIVER: "none" };
    await expect(openDatabase({ environment })).rejects.toThrow(
      /DATABASE_URL.*\n.*DATABASE_DRIVER/,
    );
  });
});
