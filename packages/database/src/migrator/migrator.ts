import { MigrationError } from "../errors/migration-error.ts";
import { emptyStructure, type Structure } from "../structure/structure.ts";
import { isSqliteError } from "../errors/sqlite-error.ts";
import { statementFailed } from "./failure.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import type { Direction, Listener } from "./migration-event.ts";
import { isIrreversible, type MigrationFile } from "./migration-file.ts";
import type { MigrationsFolder } from "./migrations-folder.ts";
import { runSection } from "./run-section.ts";
import { assertSound, readStatus } from "./state.ts";

export interface MigrateOptions {
  readonly listen?: Listener | undefined;
  /** How long to wait for another migrator, in milliseconds; default 30 000. */
  readonly lockTimeoutMs?: number | undefined;
  /** Whether to keep a copy of the database first; default true. */
  readonly snapshot?: boolean | undefined;
}

export interface MigrateResult {
  /** Names, in the order in which they were done. */
  readonly done: readonly string[];
  /** The copy of before. */
  readonly snapshot: string | null;
}

const LOCK_TIMEOUT_MS = 30_000;
const noop = (): void => {};

const parentOf = (folder: MigrationsFolder, name: string): Structure | null => {
  const snapshot = folder.snapshots.get(name);
  if (snapshot === undefined) return null;
  if (snapshot.parent === null) return emptyStructure(snapshot.structure.dialect);
  return folder.snapshots.get(snapshot.parent)?.structure ?? null;
};

const runOne = async (
  database: MigrationDatabase,
  folder: MigrationsFolder,
  file: MigrationFile,
  direction: Direction,
  listen: Listener,
): Promise<void> => {
  const started = performance.now();
  listen({ type: "start", migration: file.name, direction });
  const own = folder.snapshots.get(file.name)?.structure ?? null;
  const parent = parentOf(folder, file.name);
  const [origin, goal] = direction === "up" ? [parent, own] : [own, parent];
  const { adopted, kept } = await database.transaction(async () => {
    const result = await runSection(database, { file, direction, goal, origin }, listen);
    const { name, checksum } = file;
    if (direction === "down") await database.forget(name);
    else {
      await database.record({
        name,
        checksum,
        appliedAt: new Date().toISOString(),
        how: result.adopted ? "adopted" : "run",
        durationMs: performance.now() - started,
      });
    }
    return result;
  });
  const durationMs = performance.now() - started;
  listen({ type: "done", migration: file.name, direction, adopted, kept, durationMs });
};

/** Runs `work` with the lock held, on what files and database say then. */
export const locked = async <T>(
  database: MigrationDatabase,
  { listen = noop, lockTimeoutMs = LOCK_TIMEOUT_MS }: MigrateOptions,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    const release = await database.lock(lockTimeoutMs, () => listen({ type: "waiting" }));
    try {
      return await work();
    } finally {
      await release();
    }
  } catch (error) {
    // What isn't the fault of one statement: the file, its folder, the disk.
    if (!isSqliteError(error)) throw error;
    throw statementFailed(database.label, error);
  }
};

const runAll = async (
  database: MigrationDatabase,
  folder: MigrationsFolder,
  files: readonly MigrationFile[],
  direction: Direction,
  { listen = noop, snapshot: wanted = true }: MigrateOptions,
): Promise<MigrateResult> => {
  const [first] = files;
  if (first === undefined) return { done: [], snapshot: null };
  if (wanted) listen({ type: "copying" });
  const snapshot = wanted ? await database.snapshot(`${direction}-${first.name}`) : null;
  listen({ type: "snapshot", path: snapshot });
  const done: string[] = [];
  for (const file of files) {
    try {
      await runOne(database, folder, file, direction, listen);
    } catch (error) {
      if (error instanceof MigrationError) throw withContext(error, done, snapshot);
      throw error;
    }
    done.push(file.name);
  }
  return { done, snapshot };
};

const withContext = (
  error: MigrationError,
  done: readonly string[],
  snapshot: string | null,
): MigrationError => {
  const lines = [
    error.message,
    ...(done.length === 0 ? [] : [`Before it, ${done.join(", ")} went through and stay.`]),
    ...(snapshot === null ? [] : [`A copy of the database as it was: ${snapshot}`]),
  ];
  return new MigrationError(error.fault, lines.join("\n"), error.cause);
};

/**
 * Applies every migration that isn't yet, each in a transaction of its own.
 * @throws {MigrationError} what it was about to do is taken back; those before it stay
 */
export const migrateUp = (
  database: MigrationDatabase,
  folder: MigrationsFolder,
  options: MigrateOptions = {},
): Promise<MigrateResult> =>
  locked(database, options, async () => {
    const statuses = await readStatus(database, folder);
    assertSound(statuses, folder);
    const files = statuses.flatMap(({ state, file }) =>
      state === "pending" && file !== null ? [file] : [],
    );
    return runAll(database, folder, files, "up", options);
  });

const assertReversible = (files: readonly MigrationFile[]): void => {
  for (const { name, path, down } of files.filter(isIrreversible)) {
    throw new MigrationError(
      "IRREVERSIBLE",
      `${name} can't be undone: ${down.irreversible.join("; ")} (${path}). Nothing was changed. The copy from before it was applied, in the folder backups beside the database, is the way back.`,
    );
  }
};

/**
 * Takes back the last `steps` migrations, newest first.
 * @throws {MigrationError} as `migrateUp`, and when one of them can't be undone
 */
export const migrateDown = (
  database: MigrationDatabase,
  folder: MigrationsFolder,
  steps: number,
  options: MigrateOptions = {},
): Promise<MigrateResult> =>
  locked(database, options, async () => {
    const statuses = await readStatus(database, folder);
    assertSound(statuses, folder);
    const files = statuses
      .flatMap(({ state, file }) => (state === "applied" && file !== null ? [file] : []))
      .toReversed()
      .slice(0, steps);
    assertReversible(files);
    return runAll(database, folder, files, "down", options);
  });
