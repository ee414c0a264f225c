import { expect, test } from "bun:test";
import { count, eq } from "drizzle-orm";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import type { EmbeddedPostgresql } from "../testing/embedded-postgresql.ts";
import { openDatabaseOf } from "./open-database.ts";
import { notes, notesParts as parts } from "./testing/notes.ts";

const prepare = async (server: EmbeddedPostgresql) => server;

await describePostgresql("a database opened on PostgreSQL", prepare, (server) => {
  test("is brought to the schema, written, read and closed", async () => {
    const url = await server.createDatabase();
    await expect(openDatabaseOf(parts, { url })).rejects.toThrow('lacks the tables "notes"');
    const database = await openDatabaseOf(parts, { url, sync: true });
    expect(database.synced?.created).toEqual(["notes"]);
    expect(database.driver).toBe("pg");
    expect(new URL(database.url).password).toBe("");
    expect(await database.health()).toMatchObject({
      driver: "pg",
      pool: { open: 1, idle: 1, waiting: 0, max: 10 },
    });
    const note = await database.repositories.notes.create({ text: "a", data: { b: [1] } });
    expect(note).toMatchObject({ id: 1, text: "a", done: false, data: { b: [1] } });
    expect(await database.repositories.notes.list({ where: { madeAt: note.madeAt } })).toEqual({
      data: [note],
      nextCursor: null,
    });
    await database.close();
    const again = await openDatabaseOf(parts, { url, sync: true });
    expect(again.synced?.created).toEqual([]);
    expect(await again.repositories.notes.count()).toBe(1);
    await again.close();
  });

  test("reads through Drizzle, with its own values, and refuses whatever would write", async () => {
    const database = await openDatabaseOf(parts, {
      url: await server.createDatabase(),
      sync: true,
    });
    const { drizzle } = database;
    await database.transaction(async (repositories) => {
      const made = await repositories.notes.create({ text: "a", done: true, data: [1] });
      const rows = await drizzle.select().from(notes).where(eq(notes.done, true));
      expect(rows.map(({ madeAt: _, ...row }) => row)).toEqual([
        { id: made.id, text: "a", done: true, data: [1] },
      ]);
      expect(rows[0]?.madeAt).toEqual(made.madeAt);
    });
    expect(await drizzle.select({ n: count() }).from(notes)).toEqual([{ n: 1 }]);
    const writing = drizzle.insert(notes).values({ text: "b" });
    const error: unknown = await writing.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "UsageError" });
    expect(String(error)).toContain("for reading only");
    await database.close();
  });

  test("a schema for one kind of database is refused on another", async () => {
    await expect(openDatabaseOf(parts, { url: ":memory:" })).rejects.toThrow(
      "DATABASE_URL: the schema is written for PostgreSQL; give a postgres:// URL",
    );
  });
});
