import type { Connection } from "../drivers/connection.ts";
import { MEMORY } from "../drivers/connection.ts";

/** Closes both connections; the write-ahead log is emptied into the file first, if nobody reads it. */
export const closeConnections = (main: Connection, second: Connection | null): void => {
  second?.close();
  if (main.path !== MEMORY) {
    // Keeps the planner's statistics fresh where tables have grown; cheap when nothing has changed.
    main.exec("PRAGMA optimize");
    main.rows("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  main.close();
};
