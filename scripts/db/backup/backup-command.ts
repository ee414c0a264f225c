import { basename } from "node:path";
import {
  type BackupReport,
  createBackup,
  createPostgresqlBackup,
  findBackup,
  listBackups,
  readBackupConfig,
  verifyBackup,
} from "@headwater/database/backup";
import { type DatabaseConfig, labelOf, placeOf } from "@headwater/database/config";
import { openConnection } from "@headwater/database/connection";
import type { DbCommand, ExitCode } from "../command.ts";
import { assertThere, lastingConfig } from "../lasting-config.ts";
import { bytes, printTable, rowTotal } from "../print.ts";

interface Options {
  readonly database?: string;
  readonly list?: true;
  readonly verify?: string;
}

const list = (config: DatabaseConfig): ExitCode => {
  const { folder } = readBackupConfig();
  const backups = listBackups(folder, placeOf(config));
  if (backups.length === 0) console.log(`No backups of ${labelOf(placeOf(config))} in ${folder}`);
  else {
    printTable(
      ["backup", "made", "size", "rows"],
      backups.map(({ path: file, createdAt, manifest }) => [
        basename(file),
        createdAt.toISOString(),
        manifest === null ? "?" : bytes(manifest.bytes),
        manifest === null ? "?" : String(rowTotal(Object.values(manifest.rows))),
      ]),
    );
  }
  return 0;
};

const verify = async (config: DatabaseConfig, wanted: string): Promise<ExitCode> => {
  const backup = findBackup(readBackupConfig().folder, placeOf(config), wanted);
  const driver = config.dialect === "sqlite" ? config.driver : undefined;
  const rows = await verifyBackup(backup, driver);
  console.log(`${backup.path}: sound, ${rows.size} tables, ${rowTotal(rows.values())} rows`);
  return 0;
};

const create = async (
  config: DatabaseConfig,
): Promise<BackupReport & { readonly leftOut?: readonly string[] }> => {
  if (config.dialect === "postgresql") return createPostgresqlBackup(config, readBackupConfig());
  assertThere(config, "back up");
  const connection = await openConnection(config, config.driver);
  try {
    return await createBackup(connection, readBackupConfig());
  } finally {
    connection.close();
  }
};

const make = async (config: DatabaseConfig): Promise<ExitCode> => {
  const started = performance.now();
  const { backup, removed, leftOut = [] } = await create(config);
  const { bytes: size, rows } = backup.manifest;
  const counts = Object.values(rows);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`Backup     ${backup.path}`);
  console.log(
    `Verified   ${bytes(size)}, ${counts.length} tables, ${rowTotal(counts)} rows, in ${seconds} s`,
  );
  for (const what of leftOut) console.log(`Not in it  ${what}`);
  for (const { path } of removed)
    console.log(`Removed    ${path}, which BACKUP_KEEP no longer keeps`);
  return 0;
};

export const backupCommand: DbCommand = {
  name: "backup",
  description: "copies the database into a file of its own while others use it, and verifies it",
  define(command, act) {
    command
      .option("--database <url>", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option("--list", "shows the backups there are")
      .option("--verify <backup>", "reads a backup again: its path, its name, or latest")
      .action(
        act(async (options: Options) => {
          const config = lastingConfig(options.database);
          if (options.list) return list(config);
          return options.verify === undefined ? make(config) : verify(config, options.verify);
        }),
      );
  },
};
