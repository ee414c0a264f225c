import type { AsyncLocalStorage } from "node:async_hooks";
import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { drive, runOn } from "./drive.ts";
import type { Engine } from "./engine.ts";
import type { Operation, SqlRow, SqlValue, Statement } from "./operation.ts";
import { looksLikeRead } from "./statement-kind.ts";
import {
  endedBeforeNested,
  insideNested,
  readMayOnlyRead,
  transactionEnded,
} from "./transaction-errors.ts";

export interface PostgresqlScopeOptions {
  readonly client: PostgresqlClient;
  /** Remembers, along asynchronous calls, in which transaction they run. */
  readonly context: AsyncLocalStorage<PostgresqlScope>;
  /** Gives a driver's raw error its place in the family of errors. */
  readonly translate: (error: unknown) => unknown;
}

const READING = "headwater_reading";

/**
 * The engine of one open transaction, or of a savepoint inside one. What is asked of it at once
 * runs one after another; while a nested transaction is open, the rest waits for it.
 *
 * A statement that fails would spoil the whole transaction. So a savepoint stands before each: it
 * is moved on after what has written, and stays where it is after what has only read.
 */
export class PostgresqlScope implements Engine {
  readonly dialect = "postgresql";
  readonly #options: PostgresqlScopeOptions;
  readonly #parent: PostgresqlScope | null;
  readonly #depth: number;
  readonly #savepoint: string;
  #placed = false;
  #wrote = false;
  #child: PostgresqlScope | null = null;
  /** Nested transactions asked for and not over. */
  #nested = 0;
  #last: Promise<unknown> = Promise.resolve();
  #refusal: (() => Error) | null = null;

  constructor(options: PostgresqlScopeOptions, parent: PostgresqlScope | null = null) {
    this.#options = options;
    this.#parent = parent;
    this.#depth = parent === null ? 0 : parent.#depth + 1;
    this.#savepoint = `headwater_${this.#depth}`;
  }

  /** Whether it, and all that it is nested in, may still be used. */
  get isOpen(): boolean {
    return this.#refusal === null && (this.#parent === null || this.#parent.isOpen);
  }

  read<T>(operation: () => Operation<T>): Promise<T> {
    const run = async (statement: Statement): Promise<SqlRow[]> => {
      if (!looksLikeRead(statement.sql)) throw readMayOnlyRead();
      return this.#run(statement);
    };
    return this.#use(() => this.#safely(false, () => drive(operation(), run)));
  }

  write<T>(operation: () => Operation<T>): Promise<T> {
    const run = (statement: Statement) => this.#run(statement);
    return this.#use(() => this.#safely(true, () => drive(operation(), run)));
  }

  /** Runs one reading statement; see `PostgresqlEngine.values`. */
  values(sql: string, parameters: readonly SqlValue[]): Promise<SqlValue[][]> {
    return this.#use(() =>
      this.#safely(false, async () => {
        // What is set here ends with the savepoint that is gone back to.
        const begun = this.#command(`SAVEPOINT ${READING}; SET LOCAL transaction_read_only = on`);
        begun.catch(() => {});
        const rows = await this.#client.values(sql, parameters);
        await begun;
        await this.#command(`ROLLBACK TO ${READING}; RELEASE ${READING}`);
        return rows;
      }),
    );
  }

  transaction<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const child = new PostgresqlScope(this.#options, this);
    const savepoint = `headwater_nested_${this.#depth}`;
    return this.#use(async () => {
      this.#child = child;
      try {
        await this.#command(`SAVEPOINT ${savepoint}`);
        const value = await child.perform(work);
        await this.#command(`RELEASE SAVEPOINT ${savepoint}`);
        this.#wrote = true;
        return value;
      } catch (error) {
        child.end();
        if (this.isOpen) await this.#command(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
        throw error;
      } finally {
        child.end();
        this.#child = null;
        this.#nested -= 1;
      }
    }, 1);
  }

  /** Runs the work of this scope to its end; whoever opened the scope commits or rolls back. */
  async perform<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const value = await this.#options.context.run(this, async () => work(this));
    this.assertUsable();
    if (this.#nested > 0) throw endedBeforeNested();
    await this.#last;
    return value;
  }

  /** Refuses all use from now on, that of nested scopes included. */
  end(refusal: () => Error = transactionEnded): void {
    this.#refusal ??= refusal;
  }

  assertUsable(): void {
    if (this.#refusal !== null) throw this.#refusal();
    this.#parent?.assertUsable();
  }

  // What goes on after the end must not reach a connection that is somebody else's by then.
  get #client(): PostgresqlClient {
    this.assertUsable();
    return this.#options.client;
  }

  async #command(sql: string): Promise<void> {
    await this.#client.command(sql);
  }

  async #run(statement: Statement): Promise<SqlRow[]> {
    return runOn(this.#client)(statement);
  }

  /** Undoes what the work has done when it fails, and nothing else. */
  async #safely<T>(writes: boolean, work: () => Promise<T>): Promise<T> {
    const savepoint = this.#savepoint;
    let placed: Promise<void> | null = null;
    // Not awaited: it travels together with the first statement.
    if (!this.#placed) placed = this.#command(`SAVEPOINT ${savepoint}`);
    else if (this.#wrote) placed = this.#command(`RELEASE ${savepoint}; SAVEPOINT ${savepoint}`);
    placed?.catch(() => {});
    this.#placed = true;
    this.#wrote = false;
    try {
      const value = await work();
      await placed;
      this.#wrote = writes;
      return value;
    } catch (error) {
      if (this.isOpen) await this.#command(`ROLLBACK TO ${savepoint}`);
      throw error;
    }
  }

  /** Waits for all that was asked before. */
  #use<T>(task: () => Promise<T>, nested = 0): Promise<T> {
    const perform = async (): Promise<T> => {
      try {
        this.assertUsable();
        return await task();
      } catch (error) {
        throw this.#options.translate(error);
      }
    };
    try {
      this.assertUsable();
      this.#assertNotInsideChild();
    } catch (error) {
      return Promise.reject(error);
    }
    this.#nested += nested;
    const result = this.#last.then(perform);
    this.#last = result.catch(() => {});
    return result;
  }

  #assertNotInsideChild(): void {
    if (this.#child === null) return;
    let scope = this.#options.context.getStore() ?? null;
    while (scope !== null && scope !== this.#child) scope = scope.#parent;
    if (scope !== null && scope.isOpen) throw insideNested();
  }
}
