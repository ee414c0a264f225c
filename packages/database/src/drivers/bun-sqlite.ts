import { Database, type Statement } from "bun:sqlite";
import { LRUCache } from "lru-cache";
import type { SqlRow, SqlValue } from "../engine/operation.ts";
import {
  type Connection,
  type ConnectionOptions,
  DEFAULT_STATEMENT_CACHE_SIZE,
  MEMORY,
} from "./connection.ts";
import { applyPragmas, CACHE_KIB, TRANSACTION_CACHE_KIB } from "./pragmas.ts";

type Prepared = Statement<SqlRow, SqlValue[]>;

const NONE: readonly SqlValue[] = [];

/** Bun keeps the low 64 bits of a bigint without a word; better-sqlite3 refuses it, and so do we. */
const refuseWideBigints = (parameters: readonly SqlValue[]): void => {
  for (const value of parameters) {
    if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value) {
      throw new RangeError("The bigint is too big for a 64-bit integer of the database");
    }
  }
};

class BunSqliteConnection implements Connection {
  readonly driver = "bun-sqlite";
  readonly path: string;
  readonly #options: ConnectionOptions;
  readonly #database: Database;
  readonly #statements: LRUCache<string, Prepared>;

  constructor(options: ConnectionOptions) {
    this.path = options.path;
    this.#options = options;
    // Not strict, an object given as a parameter would become NULL.
    this.#database =
      options.image === undefined
        ? new Database(options.path, {
            ...(options.readOnly === true ? { readonly: true } : { create: true, readwrite: true }),
            strict: true,
          })
        : Database.deserialize(options.image, { strict: true });
    this.#statements = new LRUCache({
      max: options.statementCacheSize ?? DEFAULT_STATEMENT_CACHE_SIZE,
      dispose: (statement) => statement.finalize(),
    });
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  // `.all()`, also where one row is sure: `.get()` leaves a RETURNING statement unfinished, and
  // an unfinished statement keeps the write-ahead log from ever being checkpointed.
  rows(sql: string, parameters: readonly SqlValue[] = NONE): SqlRow[] {
    refuseWideBigints(parameters);
    return this.#prepare(sql).all(...parameters);
  }

  values(sql: string, parameters: readonly SqlValue[] = NONE): SqlValue[][] {
    refuseWideBigints(parameters);
    return this.#prepare(sql).values(...parameters) as SqlValue[][];
  }

  run(sql: string, parameters: readonly SqlValue[] = NONE): number {
    refuseWideBigints(parameters);
    return this.#prepare(sql).run(...parameters).changes;
  }

  exec(script: string): void {
    this.#database.run(script);
  }

  serialize(): Uint8Array {
    return this.#database.serialize();
  }

  another(): Connection | null {
    if (this.path === MEMORY) return null;
    return openConnection({ ...this.#options, cacheKiB: TRANSACTION_CACHE_KIB });
  }

  close(): void {
    this.#statements.clear();
    this.#database.close(true);
  }

  #prepare(sql: string): Prepared {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare<SqlRow, SqlValue[]>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

export const openConnection = (options: ConnectionOptions): Connection => {
  const connection = new BunSqliteConnection(options);
  applyPragmas(connection, {
    readOnly: options.readOnly ?? false,
    durability: options.durability ?? "process",
    cacheKiB: options.cacheKiB ?? CACHE_KIB,
  });
  return connection;
};
