import { Database } from "bun:sqlite";
import { join } from "node:path";
import { describe, expect, test } from "bun:test";
import type { TableDdl } from "@headwater/database/sync";
import { goldenCases, testdata } from "../testing/golden-cases.ts";

const made = async (path: string): Promise<{ database: Database; ddl: readonly TableDdl[] }> => {
  const { ddl }: { ddl: readonly TableDdl[] } = await import(path);
  const database = new Database(":memory:", { strict: true });
  database.run("PRAGMA foreign_keys = on");
  for (const { create } of ddl) database.run(create);
  for (const { indexes, triggers } of ddl) {
    for (const sql of Object.values({ ...indexes, ...triggers })) database.run(sql);
  }
  return { database, ddl };
};

for (const name of goldenCases()) {
  test(`SQLite takes the tables of ${name}`, async () => {
    const { database, ddl } = await made(join(testdata, name, "expected/database/ddl.gen.ts"));
    for (const { table, columns } of ddl) {
      const found = database
        .query<{ name: string }, [string]>("SELECT name FROM pragma_table_xinfo(?)")
        .all(table);
      expect(found.map((column) => column.name)).toEqual(Object.keys(columns));
    }
    expect(database.query("PRAGMA foreign_key_check").all()).toEqual([]);
  });
}

describe("the tracker", () => {
  const tracker = "@headwater/database/generated/ddl";

  test("each table stands after those it points at", async () => {
    const { ddl } = await made(tracker);
    const seen = new Set<string>();
    for (const { table, create } of ddl) {
      seen.add(table);
      for (const [, target = ""] of create.matchAll(/REFERENCES "(\w+)"/g)) {
        expect(seen).toContain(target);
      }
    }
  });

  test("constraints hold: checks, uniques, foreign keys, defaults", async () => {
    const { database } = await made(tracker);
    const insert = (columns: string, values: string) => () =>
      database.run(`INSERT INTO ${columns} VALUES ${values}`);
    insert("teams (id, name, slug, created_at, updated_at)", "('t', 'T', 't', 0, 0)")();
    const project = "projects (id, team_id, key, name, created_at, updated_at)";
    expect(insert(project, "('p', 't', 'lower', 'P', 0, 0)")).toThrow(/CHECK.*projects_key_check/);
    expect(insert(project, "('p', 'nobody', 'KEY', 'P', 0, 0)")).toThrow(/FOREIGN KEY/);
    insert(project, "('p', 't', 'KEY', 'P', 0, 0)")();
    expect(insert(project, "('q', 't', 'KEY', 'Q', 0, 0)")).toThrow(/UNIQUE.*projects\.key/);
    expect(database.query("SELECT settings, archived FROM projects").get()).toEqual({
      settings: "{}",
      archived: 0,
    });
  });
});
