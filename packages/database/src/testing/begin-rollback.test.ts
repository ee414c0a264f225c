import { afterAll, describe, expect, test } from "bun:test";
import { notes, notesParts } from "../database/testing/notes.ts";
import { parts } from "../database.ts";
import { DRIVER_NAMES } from "../drivers/connection.ts";
import { beginRollback } from "./begin-rollback.ts";
import { describePostgresql } from "./describe-postgresql.ts";
import { createTemplate } from "./template.ts";

describe.each(DRIVER_NAMES)("what is rolled back on %s", async (driver) => {
  const template = await createTemplate(parts, { driver });
  const database = await template.open();
  afterAll(() => database.close());

  test("is there while the test runs, and gone afterwards", async () => {
    const inside = await beginRollback(parts, database);
    await inside.repositories.teams.create({ name: "Core", slug: "core" });
    expect(await inside.repositories.teams.count()).toBe(1);
    expect(await inside.drizzle.query.teams.findMany()).toHaveLength(1);
    await inside.rollBack();
    expect(await database.repositories.teams.count()).toBe(0);
  });

  test("may hold transactions of its own", async () => {
    await using inside = await beginRollback(parts, database);
    await inside.transaction(({ teams }) => teams.create({ name: "Core", slug: "core" }));
    const failing = inside.transaction(async ({ teams }) => {
      await teams.create({ name: "Web", slug: "web" });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await inside.repositories.teams.count()).toBe(1);
  });

  test("outlives a statement that the database refuses", async () => {
    await using inside = await beginRollback(parts, database);
    const { teams } = inside.repositories;
    await teams.create({ name: "Core", slug: "core" });
    await expect(teams.create({ name: "Other", slug: "core" })).rejects.toThrow("slug");
    expect(await teams.count()).toBe(1);
  });

  test("can't be used any more, and may be rolled back twice", async () => {
    const inside = await beginRollback(parts, database);
    await inside.rollBack();
    await inside.rollBack();
    await expect(inside.repositories.teams.count()).rejects.toThrow("transaction");
    expect(await database.repositories.teams.count()).toBe(0);
  });

  test("makes others wait, and they go on afterwards", async () => {
    const inside = await beginRollback(parts, database);
    await inside.repositories.teams.create({ name: "Core", slug: "core" });
    const waiting = database.repositories.teams.create({ name: "Core", slug: "core" });
    await inside.rollBack();
    const { id } = await waiting;
    await database.repositories.teams.remove(id);
  });
});

await describePostgresql(
  "what is rolled back on PostgreSQL",
  async (server) => (await createTemplate(notesParts, { server })).open(),
  (database) => {
    afterAll(() => database.close());

    test("is there while the test runs, and gone afterwards", async () => {
      const inside = await beginRollback(notesParts, database);
      await inside.repositories.notes.create({ text: "a" });
      await inside.transaction(({ notes: nested }) => nested.create({ text: "b" }));
      expect(await inside.drizzle.select({ text: notes.text }).from(notes)).toEqual([
        { text: "a" },
        { text: "b" },
      ]);
      // Others don't wait here, and see nothing of it.
      expect(await database.repositories.notes.count()).toBe(0);
      await inside.rollBack();
      expect(await database.repositories.notes.count()).toBe(0);
    });
  },
);
