import { setTimeout as delay } from "node:timers/promises";
import Database from "better-sqlite3";
import { messageOf } from "../errors/message-of.ts";
import { isBusy } from "../errors/sqlite-error.ts";
import { BackupError } from "./backup-error.ts";

/** Pages between two reports of progress. */
const PAGES = 1000;

/** How long a writer is waited for. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 50;

const refusal = (to: string, reason: string, wayOut: string, cause?: unknown): BackupError =>
  new BackupError(
    `The backup could not be written over ${to}: ${reason}. Nothing has changed; ${wayOut}, and restore again`,
    cause,
  );

/** Whether it was done: better-sqlite3 says of a copy that could not begin that it has no pages. */
const attempt = async (
  source: Database.Database,
  to: string,
  onProgress: (part: number) => void,
): Promise<boolean> => {
  const { totalPages } = await source.backup(to, {
    progress({ totalPages: total, remainingPages: remaining }) {
      if (total > 0) onProgress(1 - remaining / total);
      return PAGES;
    },
  });
  return totalPages > 0;
};

/**
 * Writes the content of `from` over that of the database `to`, in one transaction of `to`
 * (https://www.sqlite.org/backup.html). Readers see it when it is committed.
 * @throws {BackupError} when somebody else keeps writing, or there is no room
 */
export const writeOver = async (
  to: string,
  from: string,
  onProgress: (part: number) => void = () => {},
): Promise<void> => {
  const source = new Database(from, { readonly: true });
  const deadline = performance.now() + PATIENCE_MS;
  try {
    while (!(await attempt(source, to, onProgress))) {
      if (performance.now() > deadline) throw refusal(to, "another process writes to it", STOP);
      await delay(PAUSE_MS);
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const reason = messageOf(error);
    throw refusal(to, reason, isBusy(error) ? STOP : "see that there is room", error);
  } finally {
    source.close();
  }
};

const STOP = "stop the server that writes to it";
