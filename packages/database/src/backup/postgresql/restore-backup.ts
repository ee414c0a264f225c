import type { PostgresqlConfig } from "../../config/config.ts";
import { structureDifferences } from "../../structure/compare/differences.ts";
import { countPostgresqlRows } from "../../structure/postgresql/count-rows.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import type { Structure } from "../../structure/structure.ts";
import type { BackupConfig } from "../backup-config.ts";
import { BackupError } from "../backup-error.ts";
import type { Backup } from "../backup-files.ts";
import { KEEP_ALL } from "../record-backup.ts";
import type { RestorePlan, RestoreReport } from "../restore-plan.ts";
import { verifyBackup } from "../verify-backup.ts";
import { createPostgresqlBackup } from "./create-backup.ts";
import { readDump, readHeader } from "./dump-file.ts";
import { loadDump, type PlanSteps } from "./load-dump.ts";
import { withClient } from "./with-client.ts";

export interface PostgresqlRestoreOptions {
  /** The database that is to become as the backup is. */
  readonly config: PostgresqlConfig;
  readonly backups: Pick<BackupConfig, "folder">;
  readonly plan: PlanSteps;
  /** What `planPostgresqlRestore` has just found; else it is looked at now. */
  readonly planned?: RestorePlan;
  /** Hears what part is done, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** What has been restored, and what could not be here. */
export interface PostgresqlRestoreReport extends RestoreReport {
  /** By kind and name, with the reason: `rights of app on public.orders: there is no role app`. */
  readonly leftOut: readonly string[];
}

const SHOWN = 5;

/** @throws {BackupError} when rows would have no place, or what is there would be lost */
const assertFits = (backup: Structure, now: Structure): void => {
  if (now.tables.length === 0) return;
  const differences = structureDifferences(backup, now);
  if (differences.length === 0) return;
  const lines = differences
    .slice(0, SHOWN)
    .map(({ place, of, kind, text }) => `  - ${place}: ${of} ${kind}: ${text}`);
  const more = differences.length > SHOWN ? [`  - and ${differences.length - SHOWN} more`] : [];
  throw new BackupError(
    [
      "The database is made otherwise than it was when the backup was made; nothing has changed:",
      ...lines,
      ...more,
      "Migrate to where it was then (`bun run db:migrate status`), or restore into an empty database: --database URL",
    ].join("\n"),
  );
};

/**
 * Looks at backup and database, and changes nothing.
 * @throws {BackupError} when the backup is damaged, or the database is made otherwise
 */
export const planPostgresqlRestore = async (
  backup: Backup,
  config: PostgresqlConfig,
): Promise<RestorePlan> => {
  const rows = await verifyBackup(backup);
  const { structure } = await readHeader(backup.path);
  return withClient(config, async (client) => {
    const now = await readPostgresqlStructure(client);
    assertFits(structure, now);
    return {
      backup,
      rows,
      target: { state: "sound", rows: await countPostgresqlRows(client, now.tables) },
    };
  });
};

/**
 * Makes a database what it was when the backup was made, in one transaction. What is there now is
 * kept first, as a backup of its own. An empty database gets its tables, too.
 * @throws {BackupError} with the database as it was before
 */
export const restorePostgresqlBackup = async (
  backup: Backup,
  { config, backups, plan, planned: known, onProgress = () => {} }: PostgresqlRestoreOptions,
): Promise<PostgresqlRestoreReport> => {
  const planned = known ?? (await planPostgresqlRestore(backup, config));
  const isEmpty = planned.target.state === "sound" && planned.target.rows.size === 0;
  const kept = isEmpty
    ? null
    : await createPostgresqlBackup(config, { folder: backups.folder, keep: KEEP_ALL });
  const header = await readHeader(backup.path);
  const total = [...planned.rows.values()].reduce((sum, count) => sum + count, 0);
  let done = 0;
  const leftOut = await withClient(config, async (client) => {
    const now = await readPostgresqlStructure(client);
    return loadDump(client, backup.path, {
      header,
      lines: readDump(backup.path),
      now,
      plan,
      onRows(count) {
        done += count;
        onProgress(done / total);
      },
    });
  });
  return { ...planned, kept: kept?.backup.path ?? null, leftOut };
};
