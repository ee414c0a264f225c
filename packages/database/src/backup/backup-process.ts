/**
 * Makes one backup of the database that the environment names, in a process of its own: copying
 * stands still for as long as it takes, and a server must not. Prints the report as JSON.
 */
import { readDatabaseConfig } from "../config/config.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { AppError } from "../errors/app-error.ts";
import { readBackupConfig } from "./backup-config.ts";
import { createBackup } from "./create-backup.ts";

try {
  const config = readDatabaseConfig();
  if (config.dialect !== "sqlite") throw new Error("PostgreSQL has backups of its own");
  const connection = await openConnection(config, config.driver);
  try {
    console.log(JSON.stringify(await createBackup(connection, readBackupConfig())));
  } finally {
    connection.close();
  }
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 1;
}
