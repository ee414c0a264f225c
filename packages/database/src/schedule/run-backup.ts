import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Environment } from "../config/config.ts";

const PROGRAM = fileURLToPath(import.meta.resolve("@headwater/database/backup/process"));

/** What the log tells of a backup. */
export interface BackupFacts {
  readonly path: string;
  /** PostgreSQL: names of what isn't in it; undefined where everything is. */
  readonly leftOut?: readonly string[] | undefined;
}

interface Report {
  readonly backup: { readonly path: string };
  readonly leftOut?: readonly string[];
}

/** Makes a backup in another process. */
export const runBackup = (environment: Environment): Promise<BackupFacts> =>
  new Promise((resolve, reject) => {
    const options = { env: { ...environment }, encoding: "utf8" } as const;
    execFile(process.execPath, [PROGRAM], options, (error, stdout, stderr) => {
      if (error !== null) return reject(new Error(stderr.trim() || error.message));
      const { backup, leftOut = [] } = JSON.parse(stdout) as Report;
      resolve({ path: backup.path, ...(leftOut.length > 0 && { leftOut }) });
    });
  });
