import { Cron } from "croner";
import { readBackupConfig } from "../backup/backup-config.ts";
import type { Environment } from "../config/config.ts";
import { readMaintenanceConfig } from "./maintenance-config.ts";
import { runBackup } from "./run-backup.ts";

/** What is told of scheduled work: pino's logger is one. */
export interface ScheduleLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface ScheduledDatabase {
  /** Where the data lies. */
  readonly url: string;
  /** Brings the statistics that the planner goes by up to date. */
  optimize(): Promise<void>;
}

interface Job {
  readonly name: string;
  readonly pattern: string | null;
  readonly run: () => Promise<object>;
}

/**
 * Starts what the environment schedules: backups (`BACKUP_SCHEDULE`) and statistics
 * (`OPTIMIZE_SCHEDULE`). One run of a job waits for the other; one that fails is told, and tried
 * again at its next time.
 * @returns what stops it
 * @throws {ConfigurationError} naming every wrong value
 */
export const startSchedules = (
  database: ScheduledDatabase,
  environment: Environment,
  log: ScheduleLog,
): (() => void) => {
  const jobs: readonly Job[] = [
    {
      name: "backup",
      pattern: readBackupConfig(environment).schedule,
      run: async () => ({ path: await runBackup({ ...environment, DATABASE_URL: database.url }) }),
    },
    {
      name: "optimize",
      pattern: readMaintenanceConfig(environment).schedule,
      run: async () => {
        await database.optimize();
        return {};
      },
    },
  ];
  const started = jobs.flatMap(({ name, pattern, run }) => {
    if (pattern === null) return [];
    const options = { mode: "5-part", timezone: "UTC", protect: true, unref: true } as const;
    const work = async (): Promise<void> => {
      const begun = performance.now();
      try {
        const facts = await run();
        log.info({ ...facts, durationMs: Math.round(performance.now() - begun) }, `${name} done`);
      } catch (error) {
        log.error({ err: error }, `${name} failed`);
      }
    };
    return [new Cron(pattern, options, work)];
  });
  return () => {
    for (const job of started) job.stop();
  };
};
