import { expect, setDefaultTimeout, spyOn, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateUp, openForMigration, readMigrations } from "@headwater/database/migrator";
import { tryPostgresql } from "@headwater/database/testing/postgresql";
import { commandConfig } from "../database-config.ts";
import { NO_DECISIONS } from "../generate/decisions.ts";
import { generateMigration } from "../generate/generate-migration.ts";
import { runDb } from "../run-db.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";

setDefaultTimeout(120_000);

const schema = join(import.meta.dir, "../explain/testdata/postgresql-library.ts");

const drift = async (...words: string[]) => {
  const said: string[] = [];
  const log = spyOn(console, "log").mockImplementation((text: string) => {
    said.push(text);
  });
  try {
    return { code: await runDb(["drift", ...words]), out: said.join("\n") };
  } finally {
    log.mockRestore();
  }
};

const server = await tryPostgresql();
if ("reason" in server) test.skip(`PostgreSQL can't run here: ${server.reason}`, () => {});
else {
  test("migrations of PostgreSQL are replayed, and compared with the other sides", async () => {
    const url = await server.createDatabase();
    const folder = mkdtempSync(join(tmpdir(), "headwater-migrations-"));
    const opened = await openForMigration(commandConfig(url));
    try {
      await generateMigration({
        folder,
        wanted: await structureOfModel(await readModel([schema]), url),
        name: "initial",
        decisions: NO_DECISIONS,
        ask: null,
        now: new Date(),
      });
      await migrateUp(opened.database, readMigrations(folder));
      const words = [url, "--schema", schema, "--migrations", folder];
      expect(await drift(...words)).toEqual({
        code: 0,
        out: "No drift: database, migrations, snapshot, schema are the same.",
      });
      await opened.database.execute("CREATE TABLE stray (id integer)");
      const { code, out } = await drift(...words);
      expect(code).toBe(1);
      expect(out).toMatch(/^table +stray +A +– +– +–$/m);
    } finally {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
