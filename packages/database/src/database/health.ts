import { statSync } from "node:fs";
import { type Connection, MEMORY } from "../drivers/connection.ts";

/** Connections of this process to a PostgreSQL server. */
export interface PoolHealth {
  readonly open: number;
  readonly idle: number;
  /** Callers that wait for a connection. */
  readonly waiting: number;
  readonly max: number;
}

/** Where an SQLite database's bytes lie. */
export interface FileHealth {
  readonly fileBytes: number;
  /** Bytes of the file that rows removed have left free. */
  readonly freeBytes: number;
  /** The write-ahead log, which is emptied into the file by itself; more than 64 MiB is unusual. */
  readonly walBytes: number;
}

/** That a database answers, and how it is. */
export interface DatabaseHealth {
  readonly driver: string;
  /** How long it took to answer, in milliseconds. */
  readonly latencyMs: number;
  /** PostgreSQL only. */
  readonly pool?: PoolHealth;
  /** SQLite only. */
  readonly file?: FileHealth;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const pragma = (connection: Connection, name: string): number =>
  Number(connection.values(`PRAGMA ${name}`)[0]?.[0]);

export const fileHealth = (connection: Connection): FileHealth => {
  const pageBytes = pragma(connection, "page_size");
  const inMemory = connection.path === MEMORY;
  return {
    fileBytes: pragma(connection, "page_count") * pageBytes,
    freeBytes: pragma(connection, "freelist_count") * pageBytes,
    walBytes: inMemory ? 0 : sizeOf(`${connection.path}-wal`),
  };
};

/** Runs `ask`, which throws when the database does not answer, and gives what it says with the time it took. */
export const measureHealth = async (
  driver: string,
  ask: () => Promise<Pick<DatabaseHealth, "pool" | "file">>,
): Promise<DatabaseHealth> => {
  const started = performance.now();
  const figures = await ask();
  return { driver, latencyMs: Number((performance.now() - started).toFixed(3)), ...figures };
};
