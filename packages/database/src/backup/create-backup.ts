import type { Connection } from "../drivers/connection.ts";
import { MEMORY } from "../drivers/connection.ts";
import type { BackupConfig } from "./backup-config.ts";
import { BackupError } from "./backup-error.ts";
import { backupPath, removeLeftovers } from "./backup-files.ts";
import { copyDatabase } from "./copy-database.ts";
import { type BackupReport, recordBackup } from "./record-backup.ts";

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
  const { path: database, driver } = connection;
  if (database === MEMORY) {
    throw new BackupError("A database in memory has no backups: set DATABASE_URL to a file");
  }
  removeLeftovers(folder, database);
  const createdAt = new Date();
  const path = backupPath(folder, database, createdAt);
  const { rows } = await copyDatabase(connection, path);
  return recordBackup({ folder, database, path, createdAt, rows }, keep, driver);
};
