import type { Connection } from "../drivers/connection.ts";
import { BusyError } from "../errors/database-errors.ts";
import { isBusy } from "../errors/sqlite-error.ts";

const LONGEST_PAUSE_MS = 50;

/**
 * Takes the write lock at once; false when another process has it. IMMEDIATE because a transaction
 * that starts by reading and then writes is refused without waiting when another has written.
 */
export const tryBegin = (connection: Connection): boolean => {
  try {
    connection.run("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
};

/** How long to wait before the next attempt: longer each time, and never in step with another process. */
export const pauseMs = (attempt: number): number =>
  Math.min(2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);

/** As `tryBegin`, and waits for other processes, for at most `timeoutMs`. */
export const begin = async (connection: Connection, timeoutMs: number): Promise<void> => {
  const deadline = performance.now() + timeoutMs;
  for (let attempt = 0; !tryBegin(connection); attempt++) {
    if (performance.now() >= deadline) throw new BusyError();
    await new Promise((resolve) => setTimeout(resolve, pauseMs(attempt)));
  }
};
