import {
  type Backup,
  findBackup,
  planPostgresqlRestore,
  planRestore,
  readBackupConfig,
  restoreBackup,
  restorePostgresqlBackup,
  type RestorePlan,
  type RestoreReport,
} from "@headwater/database/backup";
import { type DatabaseConfig, labelOf, placeOf } from "@headwater/database/config";
import type { DbCommand } from "../command.ts";
import { planSteps } from "../generate/postgresql/plan-steps.ts";
import { lastingConfig } from "../lasting-config.ts";
import { printTable, rowTotal } from "../print.ts";
import { ProgressBar } from "../progress-bar.ts";

interface Options {
  readonly database?: string;
  readonly dryRun?: true;
}

/** Rows of each table before and after. */
const printChange = ({ rows, target }: RestorePlan): void => {
  const now = target.state === "sound" ? target.rows : new Map<string, number>();
  const tables = [...new Set([...now.keys(), ...rows.keys()])].toSorted();
  printTable(
    ["table", "now", "backup"],
    tables.map((table) => [table, String(now.get(table) ?? "–"), String(rows.get(table) ?? "–")]),
  );
};

const STATES = {
  missing: "there is none",
  sound: "sound",
  damaged: "damaged",
} as const satisfies Record<RestorePlan["target"]["state"], string>;

const planOf = (backup: Backup, config: DatabaseConfig): Promise<RestorePlan> =>
  config.dialect === "sqlite"
    ? planRestore(backup, { path: config.path })
    : planPostgresqlRestore(backup, config);

const restore = async (
  planned: RestorePlan,
  config: DatabaseConfig,
  onProgress: (part: number) => void,
): Promise<RestoreReport & { readonly leftOut?: readonly string[] }> => {
  const backups = readBackupConfig();
  const { backup } = planned;
  return config.dialect === "sqlite"
    ? restoreBackup(backup, { path: config.path, config: backups, planned, onProgress })
    : restorePostgresqlBackup(backup, { config, backups, plan: planSteps, planned, onProgress });
};

export const restoreCommand: DbCommand = {
  name: "restore",
  description: "makes the database what it was when a backup was made; keeps what is there now",
  define(command, act) {
    command
      .argument("[backup]", "its path, its name, or latest", "latest")
      .option("--database <url>", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option("--dry-run", "verifies the backup and shows what would change, and changes nothing")
      .action(
        act(async (wanted: string, options: Options) => {
          const config = lastingConfig(options.database);
          const place = placeOf(config);
          const backup = findBackup(readBackupConfig().folder, place, wanted);
          const plan = await planOf(backup, config);
          console.log(`Backup     ${backup.path}: sound`);
          console.log(`Database   ${labelOf(place)}: ${STATES[plan.target.state]}`);
          printChange(plan);
          if (options.dryRun) {
            console.log("Nothing was changed: this was a dry run");
            return 0;
          }
          const bar = new ProgressBar("Restoring");
          const restoring = restore(plan, config, (part) => bar.show(part));
          const { kept, rows, leftOut = [] } = await restoring.finally(() => bar.end());
          const counted = `${rows.size} tables, ${rowTotal(rows.values())} rows`;
          console.log(`Restored   ${labelOf(place)}: ${counted}`);
          for (const what of leftOut) console.log(`Left out   ${what}`);
          if (kept !== null) console.log(`Kept       ${kept}: what was there before`);
          return 0;
        }),
      );
  },
};
