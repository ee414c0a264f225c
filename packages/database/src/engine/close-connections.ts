import type { Connection } from "../drivers/connection.ts";
import { MEMORY } from "../drivers/connection.ts";
import { isBusy } from "../errors/sqlite-error.ts";

const tidy = (main: Connection): void => {
  try {
    // Keeps the planner's statistics fresh where tables have grown; cheap when nothing has changed.
    main.exec("PRAGMA optimize");
    main.rows("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch (error) {
    // Another process is at work; it will do the same when it closes.
    if (!isBusy(error)) throw error;
  }
};

/** Closes both connections; the write-ahead log is emptied into the file first, if nobody needs it. */
export const closeConnections = (main: Connection, second: Connection | null): void => {
  try {
    second?.close();
    if (main.path !== MEMORY) tidy(main);
  } finally {
    main.close();
  }
};
