import { AsyncLocalStorage } from "node:async_hooks";
import type { Connection } from "../drivers/connection.ts";
import { BusyError } from "../errors/database-errors.ts";
import { translateSqliteError } from "../errors/translate-sqlite-error.ts";
import type { TableModels } from "../model.ts";
import { begin, pauseMs, tryBegin } from "./begin.ts";
import { closeConnections } from "./close-connections.ts";
import type { Awaitable, Engine } from "./engine.ts";
import type { Operation, SqlValue } from "./operation.ts";
import { runReadOperation } from "./run-operation.ts";
import { TickSnapshot } from "./tick-snapshot.ts";
import { closed, insideTransaction, transactionTooLong } from "./transaction-errors.ts";
import { TransactionScope } from "./transaction-scope.ts";
import { commitBatch, type PendingWrite } from "./write-batch.ts";

export interface SqliteEngineOptions {
  /** Names tables and columns in errors as the code does. */
  readonly models?: TableModels | undefined;
  /** How long a write waits for another process, in milliseconds; default 5000. */
  readonly busyTimeoutMs?: number | undefined;
  /**
   * How long a transaction may stay open, in milliseconds, before it is rolled back, since all
   * other writes wait for it; default 60 000, 0 for ever.
   */
  readonly transactionTimeoutMs?: number | undefined;
}

/** An engine that owns its connections. */
export interface SqliteEngine extends Engine {
  readonly dialect: "sqlite";
  /**
   * Runs one reading statement on the connection that reads are on, or, inside a transaction,
   * on that of the transaction. `read` must not leave a transaction or a statement open.
   */
  values(read: (connection: Connection) => SqlValue[][]): Promise<SqlValue[][]>;
  /** Refuses new work, lets what was asked before finish, then closes the connections. */
  close(): Promise<void>;
}

/**
 * One process's way to one SQLite database.
 *
 * - Reads run at once, those of one event-loop tick in one snapshot.
 * - Writes of one tick share one commit, at the tick's end; each settles after that commit.
 * - Transactions run one after another, for a file on a second connection, so that reads outside
 *   go on meanwhile and see nothing of it; writes asked meanwhile are made when it ends.
 */
class Sqlite implements SqliteEngine {
  readonly dialect = "sqlite";
  readonly #main: Connection;
  #second: Connection | null = null;
  readonly #snapshot: TickSnapshot;
  readonly #context = new AsyncLocalStorage<TransactionScope>();
  readonly #translate: (error: unknown) => unknown;
  readonly #busyTimeoutMs: number;
  readonly #transactionTimeoutMs: number;

  #writes: PendingWrite[] = [];
  /** Transactions that wait for their turn. */
  #transactions: (() => void)[] = [];
  /** Reads that wait for a transaction on the only connection there is. */
  #reads: (() => void)[] = [];
  /** Somebody holds the right to write, or waits for another process to give it up. */
  #writing = false;
  /** The open transaction. */
  #scope: TransactionScope | null = null;
  #tickEndScheduled = false;
  /** Writes that wait for another process: how many, since when, how often tried. */
  #stuck: { count: number; since: number; attempt: number } | null = null;
  #closing: Promise<void> | null = null;
  #finishClosing: (() => void) | null = null;

  constructor(connection: Connection, options: SqliteEngineOptions) {
    this.#main = connection;
    this.#snapshot = new TickSnapshot(connection);
    this.#translate = (error) => translateSqliteError(error, options.models);
    this.#busyTimeoutMs = options.busyTimeoutMs ?? 5000;
    this.#transactionTimeoutMs = options.transactionTimeoutMs ?? 60_000;
  }

  async read<T>(operation: () => Operation<T>): Promise<T> {
    return this.readNow(operation);
  }

  readNow<T>(operation: () => Operation<T>): Awaitable<T> {
    return this.#read(() => runReadOperation(this.#main, operation()));
  }

  async values(read: (connection: Connection) => SqlValue[][]): Promise<SqlValue[][]> {
    const scope = this.#scope === null ? undefined : this.#context.getStore();
    return scope?.isOpen ? scope.values(read) : this.#read(() => read(this.#main));
  }

  #read<T>(task: () => T): Awaitable<T> {
    try {
      if (this.#closing !== null) throw closed();
      if (this.#scope !== null) {
        this.#assertOutsideTransaction();
        if (this.#second === null) return this.#readLater(task);
      }
      if (this.#snapshot.begin()) this.#scheduleTickEnd();
      return task();
    } catch (error) {
      throw this.#translate(error);
    }
  }

  #readLater<T>(task: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reads.push(() => {
        try {
          resolve(task());
        } catch (error) {
          reject(this.#translate(error));
        }
      });
    });
  }

  write<T>(operation: () => Operation<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#closing !== null) throw closed();
      this.#assertOutsideTransaction();
      this.#writes.push({
        operation,
        resolve: (value) => resolve(value as T),
        reject: (error) => reject(this.#translate(error)),
        care: "none",
      });
      this.#scheduleTickEnd();
    });
  }

  async transaction<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    if (this.#closing !== null) throw closed();
    this.#assertOutsideTransaction();
    await new Promise<void>((start) => {
      this.#transactions.push(start);
      this.#proceed();
    });
    try {
      return await this.#perform(work);
    } catch (error) {
      throw this.#translate(error);
    } finally {
      this.#writing = false;
      for (const read of this.#reads.splice(0)) read();
      this.#proceed();
    }
  }

  close(): Promise<void> {
    this.#closing ??= new Promise<void>((resolve) => {
      this.#finishClosing = resolve;
    }).then(() => {
      this.#snapshot.end();
      closeConnections(this.#main, this.#second);
    });
    this.#proceed();
    return this.#closing;
  }

  async #perform<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    this.#second ??= this.#main.another();
    const connection = this.#second ?? this.#main;
    await begin(connection, this.#busyTimeoutMs);
    const scope = new TransactionScope({
      connection,
      context: this.#context,
      translate: this.#translate,
    });
    this.#scope = scope;
    const timeout = this.#startTimeout(scope);
    try {
      const value = await Promise.race([scope.perform(work), timeout.expired]);
      connection.run("COMMIT");
      // What is read from now on must see what this transaction wrote.
      this.#snapshot.end();
      return value;
    } catch (error) {
      if (connection.inTransaction) connection.run("ROLLBACK");
      throw error;
    } finally {
      timeout.stop();
      scope.end();
      this.#scope = null;
    }
  }

  #startTimeout(scope: TransactionScope): { expired: Promise<never>; stop: () => void } {
    const { promise, reject } = Promise.withResolvers<never>();
    if (this.#transactionTimeoutMs === 0) return { expired: promise, stop: () => {} };
    const timer = setTimeout(() => {
      const late = () => transactionTooLong(this.#transactionTimeoutMs);
      scope.end(late);
      reject(late());
    }, this.#transactionTimeoutMs);
    return { expired: promise, stop: () => clearTimeout(timer) };
  }

  #scheduleTickEnd(): void {
    if (this.#tickEndScheduled) return;
    this.#tickEndScheduled = true;
    setImmediate(() => {
      this.#tickEndScheduled = false;
      this.#snapshot.end();
      this.#proceed();
    });
  }

  /** Makes the writes that wait, then starts the next transaction; does nothing while one is open. */
  #proceed(): void {
    if (!this.#writing) this.#flush();
    if (this.#writing) return;
    const start = this.#transactions.shift();
    if (start !== undefined) {
      this.#writing = true;
      start();
    } else if (this.#writes.length === 0) {
      this.#finishClosing?.();
    }
  }

  #flush(): void {
    while (this.#writes.length > 0) {
      this.#snapshot.end();
      try {
        if (!tryBegin(this.#main)) return this.#waitForOtherProcess();
      } catch (error) {
        for (const write of this.#writes.splice(0)) write.reject(error);
        return;
      }
      this.#stuck = null;
      const alone = this.#writes[0]?.care === "alone";
      const batch = this.#writes.splice(0, alone ? 1 : this.#writes.length);
      const again = commitBatch(this.#main, batch);
      this.#writes.unshift(...again);
    }
  }

  #waitForOtherProcess(): void {
    this.#stuck ??= { count: this.#writes.length, since: performance.now(), attempt: 0 };
    if (performance.now() - this.#stuck.since >= this.#busyTimeoutMs) {
      for (const write of this.#writes.splice(0, this.#stuck.count)) write.reject(new BusyError());
      this.#stuck = null;
      if (this.#writes.length === 0) return;
      this.#stuck = { count: this.#writes.length, since: performance.now(), attempt: 0 };
    }
    this.#writing = true;
    setTimeout(
      () => {
        this.#writing = false;
        this.#proceed();
      },
      pauseMs(this.#stuck.attempt++),
    );
  }

  #assertOutsideTransaction(): void {
    if (this.#scope === null) return;
    if (this.#context.getStore()?.isOpen) throw insideTransaction();
  }
}

/** Gives an engine over a connection, which is the engine's from then on. */
export const createSqliteEngine = (
  connection: Connection,
  options: SqliteEngineOptions = {},
): SqliteEngine => new Sqlite(connection, options);
