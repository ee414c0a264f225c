import type { PostgresqlConfig } from "../../config/config.ts";
import type { BackupConfig } from "../backup-config.ts";
import { backupPath, removeLeftovers } from "../backup-files.ts";
import { flush } from "../flush.ts";
import { writeAsPart } from "../part-file.ts";
import { type BackupReport, recordBackup } from "../record-backup.ts";
import { dumpDatabase } from "./dump-database.ts";
import { withClient } from "./with-client.ts";

/** A backup, and what of the database is not in it. */
export interface PostgresqlBackupReport extends BackupReport {
  /** By kind and name: `the publication changes`. */
  readonly leftOut: readonly string[];
}

/**
 * As `createBackup`, of a PostgreSQL database: what it is made of and all its rows, in one file,
 * without programs that would have to be installed.
 * @throws {CopyError} when it can't be written
 * @throws {BackupError} when what was written isn't whole
 */
export const createPostgresqlBackup = async (
  config: PostgresqlConfig,
  { folder, keep }: Pick<BackupConfig, "folder" | "keep">,
): Promise<PostgresqlBackupReport> => {
  const { url: database } = config;
  removeLeftovers(folder, database);
  const createdAt = new Date();
  const path = backupPath(folder, database, createdAt);
  const { rows, leftOut } = await withClient(config, (client) =>
    writeAsPart(path, async (part) => {
      const dumped = await dumpDatabase(client, part);
      flush(part);
      return dumped;
    }),
  );
  const recorded = await recordBackup({ folder, database, path, createdAt, rows }, keep);
  return { ...recorded, leftOut };
};
