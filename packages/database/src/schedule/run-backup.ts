import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Environment } from "../config/config.ts";

const PROGRAM = fileURLToPath(import.meta.resolve("@headwater/database/backup/process"));

/** Makes a backup in another process; gives the path of the file. */
export const runBackup = (environment: Environment): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { env: { ...environment }, encoding: "utf8" } as const;
    execFile(process.execPath, [PROGRAM], options, (error, stdout, stderr) => {
      if (error !== null) return reject(new Error(stderr.trim() || error.message));
      const { backup } = JSON.parse(stdout) as { backup: { path: string } };
      resolve(backup.path);
    });
  });
