import { statSync } from "node:fs";
import type { Connection } from "../drivers/connection.ts";
import { MEMORY } from "../drivers/connection.ts";
import type { BackupConfig } from "./backup-config.ts";
import { BackupError } from "./backup-error.ts";
import {
  type Backup,
  backupPath,
  listBackups,
  type Manifest,
  removeBackup,
  removeLeftovers,
  writeManifest,
} from "./backup-files.ts";
import { copyDatabase } from "./copy-database.ts";
import { expired } from "./retention.ts";
import { sha256, verifyBackup } from "./verify-backup.ts";

/** A backup that has been made, and the older ones that the rule no longer keeps. */
export interface BackupReport {
  readonly backup: Backup & { readonly manifest: Manifest };
  readonly removed: readonly Backup[];
}

/**
 * Backs a database up, while others read and write: one state of it, in a file of its own, that is
 * then read again from beginning to end. Older backups go by the rule once the new one is proved.
 * @throws {CopyError} when the copy can't be written, or isn't faithful
 * @throws {BackupError}
 */
export const createBackup = async (
  connection: Connection,
  { folder, keep }: Pick<BackupConfig, "folder" | "keep">,
): Promise<BackupReport> => {
  if (connection.path === MEMORY) {
    throw new BackupError("A database in memory has no backups: set DATABASE_URL to a file");
  }
  removeLeftovers(folder, connection.path);
  const createdAt = new Date();
  const path = backupPath(folder, connection.path, createdAt);
  const { rows } = await copyDatabase(connection, path);
  const manifest: Manifest = {
    format: 1,
    createdAt: createdAt.toISOString(),
    bytes: statSync(path).size,
    sha256: await sha256(path),
    rows: Object.fromEntries(rows),
  };
  await verifyBackup({ path, manifest }, connection.driver);
  writeManifest(path, manifest);
  const removed = expired(listBackups(folder, connection.path), keep);
  for (const backup of removed) removeBackup(backup);
  return { backup: { path, createdAt, manifest }, removed };
};
