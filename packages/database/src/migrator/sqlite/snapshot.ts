import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { CopyError } from "../../backup/copy-error.ts";
import { copyFiles } from "../../backup/copy-files.ts";
import { type Connection, MEMORY } from "../../drivers/connection.ts";
import { BusyError } from "../../errors/database-errors.ts";
import { MigrationError } from "../../errors/migration-error.ts";

/** Copies of before a migration that are kept; the oldest goes first. */
const KEPT_SNAPSHOTS = 5;

/** Copies of before earlier migrations; the newest last. */
const snapshotsIn = (folder: string, stem: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${stem}-before-`) && file.endsWith(".db"))
    .toSorted();

/** Another program writes to the database. */
export const heldByAnother = (
  { path }: Connection,
  busyTimeoutMs: number,
  cause: unknown,
): MigrationError =>
  new MigrationError(
    "LOCKED",
    `${path} is locked by another program that writes to it, for more than ${busyTimeoutMs} ms; nothing was changed. End it, or let it finish, and try again.`,
    cause,
  );

/** Keeps a copy of all there is, and gives its path; null for a database in memory. */
export const keepSnapshot = async (
  connection: Connection,
  before: string,
  busyTimeoutMs: number,
): Promise<string | null> => {
  if (connection.path === MEMORY) return null;
  const folder = join(dirname(connection.path), "backups");
  const stem = basename(connection.path, extname(connection.path));
  const now = new Date().toISOString().replaceAll(/[-:]|\.\d+Z$/g, "");
  const target = join(folder, `${stem}-before-${now}-${before}.db`);
  try {
    await copyFiles(connection, target, busyTimeoutMs);
  } catch (error) {
    if (error instanceof BusyError) throw heldByAnother(connection, busyTimeoutMs, error);
    if (!(error instanceof CopyError)) throw error;
    throw new MigrationError(
      "SNAPSHOT_FAILED",
      `Nothing was migrated, because ${error.message}.\nA migration starts with a copy of the database: see that the disk has room and that ${folder} can be written. A damaged database is brought back from a backup.`,
      error,
    );
  }
  for (const old of snapshotsIn(folder, stem).slice(0, -KEPT_SNAPSHOTS)) rmSync(join(folder, old));
  return target;
};
