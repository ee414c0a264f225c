import type { SqlRow } from "../engine/operation.ts";
import type { Dialect } from "../engine/engine.ts";
import type { Structure } from "../structure/structure.ts";

/** Where a database remembers the migrations it has had. */
export const MIGRATIONS_TABLE = "_headwater_migrations";

/** A migration that the database remembers. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  /** ISO 8601. */
  readonly appliedAt: string;
  /** How it came: run, or found to be there already. */
  readonly how: "run" | "adopted";
  readonly durationMs: number;
}

/** Rows that lead nowhere. */
export interface ForeignKeyFault {
  readonly table: string;
  readonly target: string;
  readonly rows: number;
}

/**
 * What the migrator needs of a database; the same for SQLite and PostgreSQL. It knows nothing of
 * schemas and repositories.
 */
export interface MigrationDatabase {
  readonly dialect: Dialect;
  /** For messages: the file's path, or the URL without its password. */
  readonly label: string;
  structure(): Promise<Structure>;
  /** In the order of their names; none where nothing was ever migrated. */
  applied(): Promise<AppliedMigration[]>;
  record(migration: AppliedMigration): Promise<void>;
  forget(name: string): Promise<void>;
  query(sql: string): Promise<SqlRow[]>;
  /** Runs one statement; `progress` hears what part of a long one is done, from 0 to 1. */
  execute(sql: string, progress?: (part: number) => void): Promise<void>;
  /** All of `work` or nothing; foreign keys are not enforced meanwhile on SQLite. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Rows of each table, Headwater's own aside. */
  countRows(): Promise<ReadonlyMap<string, number>>;
  foreignKeyFaults(): Promise<readonly ForeignKeyFault[]>;
  /**
   * Keeps a verified copy of all there is; null where that is not possible or there is nothing to
   * keep (PostgreSQL: everything a migration does is part of its transaction).
   */
  snapshot(before: string): Promise<string | null>;
  /**
   * Keeps other migrators out. Calls `waiting` once when another is at work.
   * @throws {MigrationError} LOCKED when it doesn't end within `timeoutMs`
   */
  lock(timeoutMs: number, waiting: () => void): Promise<() => Promise<void>>;
  /** Views that can't be read any more. */
  brokenViews(): Promise<readonly string[]>;
  /**
   * Remembers what hangs on things that are made anew: triggers and indexes of SQLite's tables; indexes,
   * rights, options and comments of PostgreSQL's views. Gives a function that brings back those that
   * went with them, and names them. `dropped` are meant to be gone.
   */
  keepObjects(): Promise<(dropped: ReadonlySet<string>) => Promise<string[]>>;
}
