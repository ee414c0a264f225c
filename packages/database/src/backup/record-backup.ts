import { statSync } from "node:fs";
import {
  type Backup,
  listBackups,
  type Manifest,
  removeBackup,
  writeManifest,
} from "./backup-files.ts";
import { expired, type Retention } from "./retention.ts";
import { sha256, verifyRows } from "./verify-backup.ts";
import type { DriverName } from "../drivers/connection.ts";

/** A backup that has been made, and the older ones that the rule no longer keeps. */
export interface BackupReport {
  readonly backup: Backup & { readonly manifest: Manifest };
  readonly removed: readonly Backup[];
}

/** A file that has just been written. */
export interface WrittenBackup {
  readonly folder: string;
  /** What it is a backup of: a path, or a URL. */
  readonly database: string;
  readonly path: string;
  readonly createdAt: Date;
  readonly rows: ReadonlyMap<string, number>;
}

/** Every one: for what must outlive every rule. */
export const KEEP_ALL: Retention = {
  last: Number.MAX_SAFE_INTEGER,
  daily: 0,
  weekly: 0,
  monthly: 0,
};

/**
 * Reads what was written from beginning to end, and notes what it holds. Older backups go by the rule
 * once the new one is proved.
 * @throws {BackupError}
 */
export const recordBackup = async (
  { folder, database, path, createdAt, rows }: WrittenBackup,
  keep: Retention,
  driver?: DriverName,
): Promise<BackupReport> => {
  const manifest: Manifest = {
    format: 1,
    createdAt: createdAt.toISOString(),
    bytes: statSync(path).size,
    sha256: await sha256(path),
    rows: Object.fromEntries(rows),
  };
  await verifyRows(path, manifest.rows, driver);
  writeManifest(path, manifest);
  const removed = expired(listBackups(folder, database), keep);
  for (const backup of removed) removeBackup(backup);
  return { backup: { path, createdAt, manifest }, removed };
};
