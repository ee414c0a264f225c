import { setTimeout as pause } from "node:timers/promises";
import { type Connection, MEMORY } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";
import { tryBegin } from "../../engine/begin.ts";
import { isBusy } from "../../errors/sqlite-error.ts";
import { MigrationError } from "../../errors/migration-error.ts";

const POLL_MS = 100;

/** One attempt; null when another process has it. */
const attempt = async (connection: Connection, path: string) => {
  const lock = await openConnection({ path }, connection.driver);
  try {
    if (tryBegin(lock)) return lock;
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
  lock.close();
  return null;
};

/**
 * Holds the lock of migrations, a file beside the database (empty; it stays). The operating system
 * gives it back when the process dies, however it does.
 */
export const lockMigrations = async (
  connection: Connection,
  timeoutMs: number,
  waiting: () => void,
): Promise<() => Promise<void>> => {
  if (connection.path === MEMORY) return async () => {};
  const path = `${connection.path}-migrating`;
  const deadline = performance.now() + timeoutMs;
  for (let told = false; ; told = true) {
    const lock = await attempt(connection, path);
    if (lock !== null) {
      return async () => {
        lock.run("ROLLBACK");
        lock.close();
      };
    }
    if (!told) waiting();
    if (performance.now() >= deadline) {
      throw new MigrationError(
        "LOCKED",
        `Another process is migrating ${connection.path} and did not finish within ${Math.round(timeoutMs / 1000)} s; nothing was done. Wait for it, then try again.`,
      );
    }
    await pause(POLL_MS);
  }
};
