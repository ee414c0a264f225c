import { resolve } from "node:path";
import { z } from "zod";
import type { Environment } from "../config/config.ts";
import { workspaceRoot } from "../config/workspace-root.ts";
import { ConfigurationError } from "../errors/request-errors.ts";
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

const parse = (environment: Environment) =>
  schema.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== "")),
  );

/** What is wrong with the environment's part on backups, one line for each variable. */
export const backupConfigFaults = (environment: Environment): string[] =>
  parse(environment).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ??
  [];

/** @throws {ConfigurationError} naming every wrong value */
export const readBackupConfig = (environment: Environment = process.env): BackupConfig => {
  const { data } = parse(environment);
  if (data === undefined) {
    const lines = backupConfigFaults(environment).map((fault) => `  ${fault}`);
    throw new ConfigurationError(`The environment is wrong:\n${lines.join("\n")}`);
  }
  return {
    folder: resolve(workspaceRoot(process.cwd()), data.BACKUP_DIR),
    schedule: data.BACKUP_SCHEDULE ?? null,
    keep: data.BACKUP_KEEP,
  };
};
