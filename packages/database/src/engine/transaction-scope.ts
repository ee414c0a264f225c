import type { AsyncLocalStorage } from "node:async_hooks";
import type { Connection } from "../drivers/connection.ts";
import { DatabaseError } from "../errors/database-errors.ts";
import type { Engine } from "./engine.ts";
import type { Operation, SqlValue } from "./operation.ts";
import { runInSavepoint, runReadOperation } from "./run-operation.ts";
import { endedBeforeNested, insideNested, transactionEnded } from "./transaction-errors.ts";

/** Remembers, along asynchronous calls, in which transaction they run. */
export type TransactionContext = AsyncLocalStorage<TransactionScope>;

export interface ScopeOptions {
  readonly connection: Connection;
  readonly context: TransactionContext;
  /** Gives a driver's raw error its place in the family of errors. */
  readonly translate: (error: unknown) => unknown;
}

/**
 * The engine of one open transaction, or of a savepoint inside one. While a nested transaction is
 * open, whatever else is asked of the outer one waits: a savepoint can't tell whose writes are in it.
 */
export class TransactionScope implements Engine {
  readonly dialect = "sqlite";
  readonly #options: ScopeOptions;
  readonly #connection: Connection;
  readonly #parent: TransactionScope | null;
  readonly #depth: number;
  readonly #savepoint: string;
  #child: TransactionScope | null = null;
  #waiting: (() => void)[] = [];
  #refusal: (() => Error) | null = null;

  constructor(options: ScopeOptions, parent: TransactionScope | null = null) {
    this.#options = options;
    this.#connection = options.connection;
    this.#parent = parent;
    this.#depth = parent === null ? 0 : parent.#depth + 1;
    this.#savepoint = `headwater_${this.#depth}`;
  }

  /** Whether it, and all that it is nested in, may still be used. */
  get isOpen(): boolean {
    return this.#refusal === null && (this.#parent === null || this.#parent.isOpen);
  }

  read<T>(operation: () => Operation<T>): Promise<T> {
    return this.#use(() => runReadOperation(this.#connection, operation()));
  }

  write<T>(operation: () => Operation<T>): Promise<T> {
    return this.#use(() => runInSavepoint(this.#connection, operation));
  }

  /** Runs one reading statement; see `SqliteEngine.values`. */
  values(read: (connection: Connection) => SqlValue[][]): Promise<SqlValue[][]> {
    return this.#use(() => read(this.#connection));
  }

  async transaction<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const child = await this.#openChild();
    try {
      this.assertUsable();
      this.#connection.run(`SAVEPOINT ${child.#savepoint}`);
      const value = await child.perform(work);
      this.assertUsable();
      this.#connection.run(`RELEASE ${child.#savepoint}`);
      return value;
    } catch (error) {
      if (this.isOpen && this.#connection.inTransaction) {
        this.#connection.run(`ROLLBACK TO ${child.#savepoint}`);
        this.#connection.run(`RELEASE ${child.#savepoint}`);
      }
      throw this.#options.translate(error);
    } finally {
      child.end();
      this.#child = null;
      this.#serveWaiting();
    }
  }

  /** Runs the work of this scope to its end; whoever opened the scope commits or rolls back. */
  async perform<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const value = await this.#options.context.run(this, async () => work(this));
    this.assertUsable();
    if (this.#child !== null) {
      throw endedBeforeNested();
    }
    return value;
  }

  /** Refuses all use from now on, that of nested scopes included. */
  end(refusal: () => Error = transactionEnded): void {
    this.#refusal ??= refusal;
    this.#serveWaiting();
  }

  assertUsable(): void {
    if (this.#refusal !== null) throw this.#refusal();
    if (this.#parent !== null) this.#parent.assertUsable();
    else if (!this.#connection.inTransaction) {
      throw new DatabaseError("INTERNAL", "SQLite has rolled this transaction back");
    }
  }

  #use<T>(task: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const perform = (): void => {
        try {
          this.assertUsable();
          resolve(task());
        } catch (error) {
          reject(this.#options.translate(error));
        }
      };
      if (this.#child === null) return perform();
      this.#assertNotInsideChild();
      this.#waiting.push(perform);
    });
  }

  #openChild(): Promise<TransactionScope> {
    const child = new TransactionScope(this.#options, this);
    return new Promise((resolve) => {
      const open = (): void => {
        this.#child = child;
        resolve(child);
      };
      this.assertUsable();
      if (this.#child === null) return open();
      this.#assertNotInsideChild();
      this.#waiting.push(open);
    });
  }

  #serveWaiting(): void {
    while (this.#child === null) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      next();
    }
  }

  #assertNotInsideChild(): void {
    let scope = this.#options.context.getStore() ?? null;
    while (scope !== null && scope !== this.#child) scope = scope.#parent;
    if (scope === null || !scope.isOpen) return;
    throw insideNested();
  }
}
