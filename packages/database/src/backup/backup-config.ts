import { resolve } from "node:path";
import { z } from "zod";
import { type Environment, environmentPart } from "../config/environment.ts";
import { workspaceRoot } from "../config/workspace-root.ts";
import { cronPattern } from "../schedule/cron-pattern.ts";
import { parseRetention, type Retention } from "./retention.ts";

/** Where backups go, when they are made by themselves, and how many are kept. */
export interface BackupConfig {
  /** `BACKUP_DIR`, default `data/backups`. */
  readonly folder: string;
  /** `BACKUP_SCHEDULE`: five fields as cron has them, in UTC; null is never. */
  readonly schedule: string | null;
  /** `BACKUP_KEEP`, default `last=5,daily=7,weekly=4`. */
  readonly keep: Retention;
}

const retention = z.string().transform((text, context) => {
  const rule = parseRetention(text);
  if (rule !== null) return rule;
  context.addIssue({
    code: "custom",
    message: 'expected counts such as "last=5,daily=7,weekly=4,monthly=12", one of them above 0',
  });
  return z.NEVER;
});

const schema = z.object({
  BACKUP_DIR: z.string().default("data/backups"),
  BACKUP_SCHEDULE: cronPattern.optional(),
  BACKUP_KEEP: retention.prefault("last=5,daily=7,weekly=4"),
});

const part = environmentPart(schema);

/** What is wrong with the environment's part on backups, one line for each variable. */
export const backupConfigFaults = (environment: Environment): string[] => part.faults(environment);

/** @throws {ConfigurationError} naming every wrong value */
export const readBackupConfig = (environment: Environment = process.env): BackupConfig => {
  const data = part.read(environment);
  return {
    folder: resolve(workspaceRoot(process.cwd()), data.BACKUP_DIR),
    schedule: data.BACKUP_SCHEDULE ?? null,
    keep: data.BACKUP_KEEP,
  };
};
