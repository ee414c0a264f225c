import { afterAll, describe, expect, test } from "bun:test";
import { notesParts } from "../database/testing/notes.ts";
import { parts } from "../database.ts";
import { DRIVER_NAMES } from "../drivers/connection.ts";
import { ConstraintError } from "../errors/database-errors.ts";
import { describePostgresql } from "./describe-postgresql.ts";
import { createTemplate } from "./template.ts";

describe.each(DRIVER_NAMES)("a template on %s", (driver) => {
  const template = createTemplate(parts, {
    driver,
    fill: ({ repositories }) => repositories.teams.create({ name: "Core", slug: "core" }),
  });

  test("gives databases that begin alike and know nothing of each other", async () => {
    await using one = await (await template).open();
    await using other = await (await template).open();
    expect([one.driver, one.url]).toEqual([driver, ":memory:"]);
    await one.repositories.teams.create({ name: "Web", slug: "web" });
    expect(await one.repositories.teams.count()).toBe(2);
    expect(await other.repositories.teams.count()).toBe(1);
    expect(await other.repositories.teams.findBySlug("core")).toMatchObject({ name: "Core" });
  });

  test("gives databases that are whole: constraints, triggers, transactions, Drizzle", async () => {
    await using database = await (await template).open();
    const { repositories } = database;
    await expect(repositories.teams.create({ name: "x", slug: "core" })).rejects.toThrow(
      ConstraintError,
    );
    await expect(
      repositories.projects.create({ teamId: "nobody", key: "AB", name: "x" }),
    ).rejects.toThrow(ConstraintError);
    const failing = database.transaction(async ({ teams }) => {
      await teams.create({ name: "Web", slug: "web" });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await database.drizzle.query.teams.findMany({ columns: { slug: true } })).toEqual([
      { slug: "core" },
    ]);
  });
});

test("a template that can't be filled says why", async () => {
  const failing = createTemplate(parts, {
    fill: ({ repositories }) => repositories.projects.create({ teamId: "x", key: "AB", name: "x" }),
  });
  await expect(failing).rejects.toThrow(ConstraintError);
});

await describePostgresql(
  "a template on PostgreSQL",
  async (server) => ({
    server,
    template: await createTemplate(notesParts, {
      server: server.url,
      fill: ({ repositories }) => repositories.notes.create({ text: "first" }),
    }),
  }),
  ({ server, template }) => {
    afterAll(() => template.close());

    test("gives databases that begin alike and know nothing of each other", async () => {
      await using one = await template.open();
      await using other = await template.open();
      await one.repositories.notes.create({ text: "second" });
      expect(await one.repositories.notes.count()).toBe(2);
      expect(await other.repositories.notes.count()).toBe(1);
    });

    test("leaves none of them behind", async () => {
      const before = await template.open();
      const names = `SELECT 1 / (count(*) - 1) FROM pg_database WHERE datname = '${new URL(before.url).pathname.slice(1)}'`;
      // One by that name divides by nothing, none doesn't.
      await expect(server.run(names)).rejects.toThrow("division by zero");
      await before.close();
      await server.run(names);
    });
  },
);
