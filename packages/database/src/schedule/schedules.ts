import { Cron } from "croner";
import { readBackupConfig } from "../backup/backup-config.ts";
import type { Environment } from "../config/config.ts";
import { isPostgresqlUrl } from "../config/place.ts";
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

/** Something that is done again and again. */
export interface Job {
  readonly name: string;
  /** Fields of cron, in UTC; six of them begin with seconds. Null is never. */
  readonly pattern: string | null;
  readonly run: () => Promise<object>;
}

/**
 * Starts each job. One run of it waits for the other; one that fails is told, and tried again at its
 * next time.
 * @returns what stops them
 */
export const startJobs = (jobs: readonly Job[], log: ScheduleLog): (() => void) => {
  const started = jobs.flatMap(({ name, pattern, run }) => {
    if (pattern === null) return [];
    const work = async (): Promise<void> => {
      const begun = performance.now();
      try {
        const facts = await run();
        log.info({ ...facts, durationMs: Math.round(performance.now() - begun) }, `${name} done`);
      } catch (error) {
        log.error({ err: error }, `${name} failed`);
      }
    };
    return [new Cron(pattern, { timezone: "UTC", protect: true, unref: true }, work)];
  });
  return () => {
    for (const job of started) job.stop();
  };
};

/** A database of PostgreSQL is shown without its password: the environment has it. */
const environmentOf = ({ url }: ScheduledDatabase, environment: Environment): Environment =>
  isPostgresqlUrl(url) ? environment : { ...environment, DATABASE_URL: url };

/**
 * Starts what the environment schedules: backups (`BACKUP_SCHEDULE`) and statistics
 * (`OPTIMIZE_SCHEDULE`).
 * @returns what stops it
 * @throws {ConfigurationError} naming every wrong value
 */
export const startSchedules = (
  database: ScheduledDatabase,
  environment: Environment,
  log: ScheduleLog,
): (() => void) =>
  startJobs(
    [
      {
        name: "backup",
        pattern: readBackupConfig(environment).schedule,
        run: () => runBackup(environmentOf(database, environment)),
      },
      {
        name: "optimize",
        pattern: readMaintenanceConfig(environment).schedule,
        run: async () => {
          await database.optimize();
          return {};
        },
      },
    ],
    log,
  );
