import type { SqlRow, SqlValue } from "../engine/operation.ts";

export type DriverName = "bun-sqlite" | "better-sqlite3";

export interface ConnectionOptions {
  /** Path of the file, or `:memory:`. */
  readonly path: string;
  /** Whether a missing file is made; default true. */
  readonly create?: boolean;
  /** Prepared statements kept; the least recently used goes first. Default 512. */
  readonly statementCacheSize?: number;
}

/**
 * One open connection to SQLite, the same on every driver. Everything is synchronous.
 * Parameters are anonymous (`?`): better-sqlite3 takes no numbered ones by position.
 */
export interface Connection {
  readonly driver: DriverName;
  /** Path of the file, or `:memory:`. */
  readonly path: string;
  readonly inTransaction: boolean;
  /** Runs to the end and gives all rows; columns are named as the statement names them. */
  rows(sql: string, parameters?: readonly SqlValue[]): SqlRow[];
  /** As `rows`, each row an array: for statements in which two columns have one name. */
  values(sql: string, parameters?: readonly SqlValue[]): SqlValue[][];
  /** Runs to the end and gives the number of rows changed. */
  run(sql: string, parameters?: readonly SqlValue[]): number;
  /** Runs a script of any number of statements; nothing of it is kept prepared. */
  exec(script: string): void;
  /** A second connection to the same file; null for a database in memory, which has only one. */
  another(): Connection | null;
  close(): void;
}

/** What a driver gives once it is loaded. */
export type OpenConnection = (options: ConnectionOptions) => Connection;

/** The name under which SQLite keeps a database in memory. */
export const MEMORY = ":memory:";

export const DEFAULT_STATEMENT_CACHE_SIZE = 512;
