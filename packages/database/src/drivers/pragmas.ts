import { ConnectionError } from "../errors/database-errors.ts";
import { type Connection, MEMORY } from "./connection.ts";

/**
 * - `process`: an answered write survives the death of the process (SIGKILL too), and the database
 *   survives everything; a loss of power may take the last few answered writes with it.
 * - `power`: an answered write survives a loss of power as well, at the price of a flush to the
 *   disk with every commit.
 */
export type Durability = "process" | "power";

/** How long SQLite itself waits for a lock, standing still: longer waits are the engine's, awake. */
const BUSY_TIMEOUT_MS = 10;

/** While opening, nothing else is going on yet that a wait could hold up. */
const OPENING_TIMEOUT_MS = 5000;

export interface Settings {
  readonly readOnly: boolean;
  readonly durability: Durability;
  /** Pages kept in memory, in KiB. */
  readonly cacheKiB: number;
}

/** Without a large cache (or mmap) a get costs 1.3 times and a list 2.3 times as much. */
export const CACHE_KIB = 64 * 1024;

/** Transactions are few beside the reads, and live shortly. */
export const TRANSACTION_CACHE_KIB = 8 * 1024;

/** Makes a fresh connection behave as Headwater relies on, whatever its driver's own defaults. */
export const applyPragmas = (connection: Connection, settings: Settings): void => {
  const set = (pragma: string): unknown => {
    const [first] = connection.values(`PRAGMA ${pragma}`);
    return first?.[0];
  };
  set(`busy_timeout = ${OPENING_TIMEOUT_MS}`);
  if (connection.path !== MEMORY && !settings.readOnly) {
    // Readers don't wait for the writer nor the writer for them, and a commit is one append.
    const mode = set("journal_mode = WAL");
    if (mode !== "wal") {
      throw new ConnectionError(
        `The database file ${connection.path} can't have a write-ahead log (journal mode is ${String(mode)}): keep it on a local, writable disk`,
      );
    }
    // NORMAL hands every commit to the operating system, which outlives this process; FULL has it
    // written to the disk too.
    set(`synchronous = ${settings.durability === "power" ? "FULL" : "NORMAL"}`);
    // A log that one big write has blown up is cut back after the next checkpoint.
    set(`journal_size_limit = ${64 * 1024 * 1024}`);
  }
  // Off by default in SQLite, and on better-sqlite3 not.
  set("foreign_keys = ON");
  // A cache rather than mmap: an error of the disk stays an error and doesn't kill the process.
  set(`cache_size = -${settings.cacheKiB}`);
  // Sorts and temporary tables need no file.
  set("temp_store = MEMORY");
  set(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
};
