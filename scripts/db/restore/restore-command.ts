import {
  findBackup,
  planRestore,
  readBackupConfig,
  restoreBackup,
  type RestorePlan,
} from "@headwater/database/backup";
import type { DbCommand } from "../command.ts";
import { printTable, rowTotal } from "../print.ts";
import { ProgressBar } from "../progress-bar.ts";
import { POSTGRESQL_INSTEAD, sqliteFile } from "../sqlite-config.ts";

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
          const { path } = sqliteFile(options.database, POSTGRESQL_INSTEAD);
          const config = readBackupConfig();
          const backup = findBackup(config.folder, path, wanted);
          const plan = await planRestore(backup, { path });
          console.log(`Backup     ${backup.path}: sound`);
          console.log(`Database   ${path}: ${STATES[plan.target.state]}`);
          printChange(plan);
          if (options.dryRun) {
            console.log("Nothing was changed: this was a dry run");
            return 0;
          }
          const bar = new ProgressBar("Restoring");
          const { kept, rows } = await restoreBackup(backup, {
            path,
            config,
            onProgress: (part) => bar.show(part),
          });
          bar.end();
          console.log(`Restored   ${path}: ${rows.size} tables, ${rowTotal(rows.values())} rows`);
          if (kept !== null) console.log(`Kept       ${kept}: what was there before`);
          return 0;
        }),
      );
  },
};
