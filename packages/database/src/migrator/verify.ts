import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyDatabase } from "../backup/copy-database.ts";
import type { Connection } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { structureDifferences } from "../structure/compare/differences.ts";
import { readSqliteStructure } from "../structure/sqlite/read-sqlite.ts";
import type { Structure } from "../structure/structure.ts";
import { compareRows, putBack } from "./compare-rows.ts";
import type { Finding } from "./finding.ts";
import type { MigrationFile } from "./migration-file.ts";
import type { MigrationsFolder } from "./migrations-folder.ts";
import { migrateDown, migrateUp } from "./migrator.ts";
import { sqliteMigrationDatabase } from "./sqlite/sqlite-database.ts";
import { assertSound, readStatus } from "./state.ts";

export interface Verification {
  readonly migrations: readonly string[];
  readonly findings: readonly Finding[];
  /** Migrations that can't be undone, and were run up only. */
  readonly oneWay: readonly string[];
}

const structures = (what: string, before: Structure, after: Structure): Finding => ({
  what: `${what}: ${after.tables.length} tables with their columns, keys, checks, indexes and triggers`,
  faults: structureDifferences(before, after).map(
    ({ place, of, kind, text }) => `${place}: ${of} ${kind}: ${text}`,
  ),
});

/** Those that can be undone, the newest ones, as long as nothing in between can't. */
const undoable = (files: readonly MigrationFile[]): readonly MigrationFile[] => {
  const barrier = files.findLastIndex(
    ({ down }) => down.steps.length === 0 && down.irreversible.length > 0,
  );
  return files.slice(barrier + 1);
};

class Verifier {
  readonly findings: Finding[] = [];
  readonly #work: Connection;
  readonly #folder: MigrationsFolder;
  readonly #home: string;

  constructor(work: Connection, folder: MigrationsFolder, home: string) {
    this.#work = work;
    this.#folder = folder;
    this.#home = home;
  }

  /** A copy of how things are. */
  keep(name: string): { path: string; structure: Structure } {
    const path = join(this.#home, `${name}.db`);
    this.#work.run("VACUUM INTO ?", [path]);
    return { path, structure: readSqliteStructure(this.#work) };
  }

  async up(): Promise<void> {
    await migrateUp(sqliteMigrationDatabase(this.#work), this.#folder, { snapshot: false });
  }

  async downAndUp(
    files: readonly MigrationFile[],
    before: ({ structure: Structure } & { path: string }) | null,
  ) {
    const database = sqliteMigrationDatabase(this.#work);
    const top = this.keep("top");
    await migrateDown(database, this.#folder, files.length, { snapshot: false });
    const bottom = readSqliteStructure(this.#work);
    if (before !== null) {
      this.findings.push(structures("after the way back, as before", before.structure, bottom));
      this.findings.push(
        ...compareRows(this.#work, before.path, files, "after the way back, as before"),
      );
    }
    await this.up();
    const again = readSqliteStructure(this.#work);
    this.findings.push(structures("up again, as the first time", top.structure, again));
    const made = again.tables.filter(
      ({ name }) => !bottom.tables.some((table) => table.name === name),
    );
    this.findings.push(...putBack(this.#work, top.path, made, files));
    this.findings.push(...compareRows(this.#work, top.path, files, "up again, as the first time"));
  }
}

/**
 * Proves migrations on a copy of the real data: up, down and up again, with structure and rows
 * compared at each turn. Those that aren't applied yet; the last one where all are. What the way
 * down drops by its nature is put back from the copy, and must fit.
 * @throws {MigrationError} as `migrateUp` does; the database itself is only read
 */
export const verifyMigrations = async (
  connection: Connection,
  folder: MigrationsFolder,
): Promise<Verification> => {
  const home = await mkdtemp(join(tmpdir(), "headwater-verify-"));
  try {
    const { path } = await copyDatabase(connection, join(home, "work.db"));
    const work = await openConnection({ path }, connection.driver);
    try {
      const verifier = new Verifier(work, folder, home);
      const statuses = await readStatus(sqliteMigrationDatabase(work), folder);
      assertSound(statuses, folder);
      const pending = statuses.filter(({ state }) => state === "pending");
      const files = (pending.length > 0 ? pending : statuses.slice(-1)).flatMap(({ file }) =>
        file === null ? [] : [file],
      );
      const back = undoable(files);
      const before = pending.length > 0 ? verifier.keep("before") : null;
      await verifier.up();
      if (before !== null && back.length < files.length)
        verifier.findings.push(...compareRows(work, before.path, files, "up"));
      if (back.length > 0)
        await verifier.downAndUp(back, back.length === files.length ? before : null);
      return {
        migrations: files.map(({ name }) => name),
        findings: verifier.findings,
        oneWay: files.slice(0, files.length - back.length).map(({ name }) => name),
      };
    } finally {
      work.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
