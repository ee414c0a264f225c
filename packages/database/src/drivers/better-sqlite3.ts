import Database from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { SqlRow, SqlValue } from "../engine/operation.ts";
import {
  type Connection,
  type ConnectionOptions,
  DEFAULT_STATEMENT_CACHE_SIZE,
  MEMORY,
} from "./connection.ts";
import { applyPragmas, CACHE_KIB, TRANSACTION_CACHE_KIB } from "./pragmas.ts";

interface Prepared {
  readonly statement: Database.Statement<[SqlValue[]]>;
  /** Columns that may hold bytes: those declared so, and expressions. */
  readonly binary: readonly { readonly name: string; readonly index: number }[];
}

const NONE: readonly SqlValue[] = [];

// better-sqlite3 binds every number as REAL; a whole one goes in as an integer, as on bun:sqlite.
const bindable = (parameters: readonly SqlValue[]): SqlValue[] =>
  parameters.map((value) =>
    typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value,
  );

// Bytes come as `Buffer`, whose methods differ from those of the `Uint8Array` bun:sqlite gives.
const plainBytes = (value: SqlValue | undefined): Uint8Array | undefined =>
  Buffer.isBuffer(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : undefined;

const binaryColumns = (statement: Database.Statement<[SqlValue[]]>): Prepared["binary"] =>
  statement.columns().flatMap(({ name, type }, index) => {
    const possible = type === null || type === "" || /blob/i.test(type);
    return possible ? [{ name, index }] : [];
  });

class BetterSqlite3Connection implements Connection {
  readonly driver = "better-sqlite3";
  readonly path: string;
  readonly #options: ConnectionOptions;
  readonly #database: Database.Database;
  /** The driver finalises a statement when it is collected, so that dropping it is enough. */
  readonly #statements: LRUCache<string, Prepared>;

  constructor(options: ConnectionOptions) {
    this.path = options.path;
    this.#options = options;
    this.#database =
      options.image === undefined
        ? new Database(options.path, { readonly: options.readOnly === true })
        : new Database(Buffer.from(options.image));
    this.#statements = new LRUCache({
      max: options.statementCacheSize ?? DEFAULT_STATEMENT_CACHE_SIZE,
    });
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  rows(sql: string, parameters: readonly SqlValue[] = NONE): SqlRow[] {
    const { statement, binary } = this.#prepare(sql);
    if (!statement.reader) {
      statement.run(bindable(parameters));
      return [];
    }
    const rows = statement.all(bindable(parameters)) as SqlRow[];
    for (const { name } of binary) {
      for (const row of rows) {
        const bytes = plainBytes(row[name]);
        if (bytes !== undefined) row[name] = bytes;
      }
    }
    return rows;
  }

  values(sql: string, parameters: readonly SqlValue[] = NONE): SqlValue[][] {
    const { statement, binary } = this.#prepare(sql);
    if (!statement.reader) {
      statement.run(bindable(parameters));
      return [];
    }
    let rows: SqlValue[][];
    statement.raw(true);
    try {
      rows = statement.all(bindable(parameters)) as SqlValue[][];
    } finally {
      statement.raw(false);
    }
    for (const { index } of binary) {
      for (const row of rows) {
        const bytes = plainBytes(row[index]);
        if (bytes !== undefined) row[index] = bytes;
      }
    }
    return rows;
  }

  run(sql: string, parameters: readonly SqlValue[] = NONE): number {
    const { statement } = this.#prepare(sql);
    if (statement.reader) return statement.all(bindable(parameters)).length;
    return statement.run(bindable(parameters)).changes;
  }

  exec(script: string): void {
    this.#database.exec(script);
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
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    let prepared = this.#statements.get(sql);
    if (prepared === undefined) {
      const statement = this.#database.prepare<[SqlValue[]]>(sql);
      prepared = { statement, binary: statement.reader ? binaryColumns(statement) : [] };
      this.#statements.set(sql, prepared);
    }
    return prepared;
  }
}

export const openConnection = (options: ConnectionOptions): Connection => {
  const connection = new BetterSqlite3Connection(options);
  applyPragmas(connection, {
    readOnly: options.readOnly ?? false,
    durability: options.durability ?? "process",
    cacheKiB: options.cacheKiB ?? CACHE_KIB,
  });
  return connection;
};
