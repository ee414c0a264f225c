import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import type { DriverName } from "../drivers/connection.ts";
import { defaultDriver, openConnection } from "../drivers/open-connection.ts";
import { messageOf } from "../errors/message-of.ts";
import { BackupError } from "./backup-error.ts";
import { type Backup, isPostgresqlBackup } from "./backup-files.ts";
import { countRows } from "./count-rows.ts";
import { countDump } from "./postgresql/dump-file.ts";

/** SHA-256 of a file, in hex; read in pieces. */
export const sha256 = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
};

const OTHER = "Take an older backup (`bun run db:backup --list` shows them)";

/**
 * Makes sure that a backup is whole: as it was written, sound page by page, with every row.
 * @returns rows of each table
 * @throws {BackupError}
 */
export const verifyBackup = async (
  { path, manifest }: Pick<Backup, "path" | "manifest">,
  driver?: DriverName,
): Promise<ReadonlyMap<string, number>> => {
  if (manifest !== null) {
    const { size } = statSync(path);
    if (size !== manifest.bytes) {
      throw new BackupError(
        `The backup ${path} is damaged: it has ${size} of ${manifest.bytes} bytes. ${OTHER}`,
      );
    }
    if ((await sha256(path)) !== manifest.sha256) {
      throw new BackupError(`The backup ${path} is damaged: its bytes have changed. ${OTHER}`);
    }
  }
  return verifyRows(path, manifest?.rows ?? {}, driver);
};

/**
 * Reads a backup from beginning to end, and holds it to the rows that it is to have.
 * @returns rows of each table
 * @throws {BackupError}
 */
export const verifyRows = async (
  path: string,
  expected: Readonly<Record<string, number>>,
  driver: DriverName = defaultDriver(),
): Promise<ReadonlyMap<string, number>> => {
  const rows = await readCounts(path, driver);
  for (const [table, count] of Object.entries(expected)) {
    if (rows.get(table) === count) continue;
    throw new BackupError(
      `The backup ${path} has ${rows.get(table) ?? 0} of ${count} rows of ${table}. ${OTHER}`,
    );
  }
  return rows;
};

const readCounts = async (path: string, driver: DriverName): Promise<Map<string, number>> => {
  try {
    if (isPostgresqlBackup(path)) return await countDump(path);
    const connection = await openConnection({ path, readOnly: true }, driver);
    try {
      const [first] = connection.values("PRAGMA integrity_check(1)");
      if (first?.[0] !== "ok") throw new Error(String(first?.[0]));
      return countRows(connection);
    } finally {
      connection.close();
    }
  } catch (error) {
    const reason = messageOf(error);
    throw new BackupError(`The backup ${path} is damaged: ${reason}. ${OTHER}`, error);
  }
};
