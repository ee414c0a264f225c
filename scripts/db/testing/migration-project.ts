import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, openConnection } from "@headwater/database/connection";
import {
  type MigrationEvent,
  migrateDown,
  migrateUp,
  readMigrations,
  sqliteMigrationDatabase,
} from "@headwater/database/migrator";
import { readSqliteStructure, type Structure } from "@headwater/database/structure";
import { type Decisions, NO_DECISIONS } from "../generate/decisions.ts";
import { type GenerateOutcome, generateMigration } from "../generate/generate-migration.ts";

/** What a database looks like that a script makes. */
export const structureOf = async (script: string): Promise<Structure> => {
  const connection = await openConnection({ path: ":memory:" });
  connection.exec(script);
  const structure = readSqliteStructure(connection);
  connection.close();
  return structure;
};

/** A database file with its migrations, in a folder of its own. */
export class MigrationProject {
  readonly home = mkdtempSync(join(tmpdir(), "headwater-migrations-"));
  readonly migrations = join(this.home, "migrations");
  readonly file = join(this.home, "app.db");
  #connection: Connection | null = null;

  async connection(): Promise<Connection> {
    this.#connection ??= await openConnection({ path: this.file });
    return this.#connection;
  }

  /** Writes the migration that leads to what the script makes. */
  async generate(
    script: string,
    decisions: Partial<Decisions> = {},
    name?: string,
    rebase?: string,
  ): Promise<GenerateOutcome> {
    return generateMigration({
      folder: this.migrations,
      wanted: await structureOf(script),
      name,
      decisions: { ...NO_DECISIONS, ...decisions },
      ask: null,
      now: new Date(),
      rebase,
    });
  }

  /** As `generate`; gives the file's path, and throws with the reasons when nothing was written. */
  async written(
    script: string,
    decisions: Partial<Decisions> = {},
    name?: string,
  ): Promise<string> {
    const made = await this.generate(script, decisions, name);
    if (made.outcome === "written") return made.path;
    throw new Error(made.outcome === "refused" ? made.reasons.join("\n") : "nothing to do");
  }

  async up(listen: (event: MigrationEvent) => void = () => {}) {
    const database = sqliteMigrationDatabase(await this.connection(), { busyTimeoutMs: 50 });
    return migrateUp(database, readMigrations(this.migrations), { listen, lockTimeoutMs: 0 });
  }

  async down(steps = 1) {
    const database = sqliteMigrationDatabase(await this.connection(), { busyTimeoutMs: 50 });
    return migrateDown(database, readMigrations(this.migrations), steps, { lockTimeoutMs: 0 });
  }

  async rows(sql: string) {
    return (await this.connection()).rows(sql);
  }

  async structure(): Promise<Structure> {
    return readSqliteStructure(await this.connection());
  }

  close(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  remove(): void {
    this.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}
