import type { SqlRow, SqlValue } from "../engine/operation.ts";
import type { Durability } from "./pragmas.ts";

export const DRIVER_NAMES = ["bun-sqlite", "better-sqlite3"] as const;
export type DriverName = (typeof DRIVER_NAMES)[number];

export interface ConnectionOptions {
  /** Path of the file, or `:memory:`. */
  readonly path: string;
  /** What a database in memory begins with: what `serialize` has given. */
  readonly image?: Uint8Array | undefined;
  /** Whether the file is left as it is; it must be there. */
  readonly readOnly?: boolean | undefined;
  /** What an answered write survives; default `process`. */
  readonly durability?: Durability | undefined;
  /** Pages kept in memory, in KiB; default 65 536. */
  readonly cacheKiB?: number | undefined;
  /** Prepared statements kept; the least recently used goes first. Default 512. */
  readonly statementCacheSize?: number | undefined;
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
  /** The whole database, as the bytes of a file. */
  serialize(): Uint8Array;
  /** A second connection to the same file; null for a database in memory, which has only one. */
  another(): Connection | null;
  close(): void;
}

/** The name under which SQLite keeps a database in memory. */
export const MEMORY = ":memory:";

export const DEFAULT_STATEMENT_CACHE_SIZE = 512;
