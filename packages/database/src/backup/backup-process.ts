/**
 * Makes one backup of the database that the environment names, in a process of its own: copying
 * stands still for as long as it takes, and a server must not. Prints the report as JSON.
 */
import { readDatabaseConfig, type SqliteConfig } from "../config/config.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { AppError } from "../errors/app-error.ts";
import { readBackupConfig } from "./backup-config.ts";
import { createBackup } from "./create-backup.ts";
import { createPostgresqlBackup } from "./postgresql/create-backup.ts";
import type { BackupReport } from "./record-backup.ts";

const ofSqlite = async (config: SqliteConfig): Promise<BackupReport> => {
  const connection = await openConnection(config, config.driver);
  try {
    return await createBackup(connection, readBackupConfig());
  } finally {
    connection.close();
  }
};

try {
  const config = readDatabaseConfig();
  const backups = readBackupConfig();
  const report = await (config.dialect === "sqlite"
    ? ofSqlite(config)
    : createPostgresqlBackup(config, backups));
  console.log(JSON.stringify(report));
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 1;
}
