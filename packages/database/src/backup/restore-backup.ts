import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { messageOf } from "../errors/message-of.ts";
import type { BackupConfig } from "./backup-config.ts";
import { BackupError } from "./backup-error.ts";
import type { Backup } from "./backup-files.ts";
import { countRows } from "./count-rows.ts";
import { createBackup } from "./create-backup.ts";
import { flush } from "./flush.ts";
import { inspectTarget, type Target } from "./restore-target.ts";
import { KEEP_ALL } from "./record-backup.ts";
import type { RestorePlan, RestoreReport } from "./restore-plan.ts";
import { writeOver } from "./write-over.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { verifyBackup } from "./verify-backup.ts";

export interface RestoreOptions {
  /** The database that is to become as the backup is. */
  readonly path: string;
  readonly config: Pick<BackupConfig, "folder">;
  /** What `planRestore` has just found; else it is looked at now. */
  readonly planned?: RestorePlan;
  /** Hears what part is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Only one library of SQLite may touch a file within one process: locks are the process's. */
const DRIVER = "better-sqlite3";

/**
 * Looks at backup and database, and changes nothing.
 * @throws {BackupError} when the backup is damaged
 */
export const planRestore = async (
  backup: Backup,
  { path }: Pick<RestoreOptions, "path">,
): Promise<RestorePlan> => ({
  backup,
  rows: await verifyBackup(backup, DRIVER),
  target: await inspectTarget(path, DRIVER),
});

/**
 * Makes a database what it was when the backup was made. What is there now is kept first: as a
 * backup of its own, or, when SQLite can't read it any more, under another name. The database
 * changes in one transaction, so that a process killed meanwhile leaves it as it was, and others
 * that have it open see either all of it or nothing.
 * @throws {BackupError} with the database as it was before
 */
export const restoreBackup = async (
  backup: Backup,
  options: RestoreOptions,
): Promise<RestoreReport> => {
  const plan = options.planned ?? (await planRestore(backup, options));
  const { path } = options;
  const kept = await keep(plan.target, options);
  if (plan.target.state === "sound") await writeOver(path, backup.path, options.onProgress);
  else putInPlace(path, backup.path);
  await proveRestored(path, plan, kept);
  return { ...plan, kept };
};

const keep = async (
  { state }: Target,
  { path, config }: RestoreOptions,
): Promise<string | null> => {
  if (state === "missing") return null;
  if (state === "damaged") return moveAside(path);
  const connection = await openConnection({ path }, DRIVER);
  try {
    // It must outlive every rule: whoever restores may want to undo just that.
    const made = await createBackup(connection, { folder: config.folder, keep: KEEP_ALL });
    return made.backup.path;
  } finally {
    connection.close();
  }
};

/** The file and its log belong together, as far as anything of it can still be saved. */
const moveAside = (path: string): string => {
  const aside = `${path}.damaged-${Date.now()}`;
  for (const suffix of ["-wal", "-shm", ""]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
};

const putInPlace = (path: string, backup: string): void => {
  const part = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(backup, part);
    flush(part);
    for (const suffix of ["-wal", "-shm"]) rmSync(path + suffix, { force: true });
    renameSync(part, path);
    flush(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    const reason = messageOf(error);
    throw new BackupError(
      `The backup could not be written to ${path}: ${reason}. The backup ${backup} is as it was: make room or let the folder be written, and restore again`,
      error,
    );
  }
};

const proveRestored = async (
  path: string,
  { rows, backup }: RestorePlan,
  kept: string | null,
): Promise<void> => {
  const connection = await openConnection({ path }, DRIVER);
  try {
    const now = countRows(connection);
    const wrong = [...rows].filter(([table, count]) => now.get(table) !== count);
    if (wrong.length === 0) return;
    const [table = "", count] = wrong[0] ?? [];
    throw new BackupError(
      `${path} has ${now.get(table) ?? 0} of ${count} rows of ${table}: somebody else has written since. ${backup.path} is as it was${kept === null ? "" : `, and what was there before is ${kept}`}`,
    );
  } finally {
    connection.close();
  }
};
