import { AsyncLocalStorage } from "node:async_hooks";
import type { PostgresqlClient, PostgresqlPool } from "../drivers/postgresql.ts";
import { isConnectionLoss } from "../errors/postgresql-error.ts";
import { translatePostgresqlError } from "../errors/translate-postgresql-error.ts";
import { unfitQuestion } from "../errors/unfit-question.ts";
import type { TableModels } from "../model.ts";
import { drive, driveAlone, onceOn, readOn, runOn, Unfollowed } from "./drive.ts";
import type { Engine, WriteOptions } from "./engine.ts";
import type { Operation, SqlValue, Statement } from "./operation.ts";
import { inSnapshot, inTransaction } from "./postgresql-transaction.ts";
import { PostgresqlScope } from "./postgresql-scope.ts";
import { retryConflicts } from "./retry.ts";
import { closed, insideTransaction, transactionTooLong } from "./transaction-errors.ts";

export interface PostgresqlEngineOptions {
  /** Names tables and columns in errors as the code does. */
  readonly models?: TableModels | undefined;
  /** How long a transaction may stay open, in milliseconds; default 60 000, 0 for ever. */
  readonly transactionTimeoutMs?: number | undefined;
}

/** An engine that owns a pool of connections. */
export interface PostgresqlEngine extends Engine {
  readonly dialect: "postgresql";
  /** Runs one reading statement, in the transaction the call is made in; rows come as arrays. */
  values(sql: string, parameters?: readonly SqlValue[]): Promise<SqlValue[][]>;
  /** Refuses new work, lets what was asked before finish, then closes the connections. */
  close(): Promise<void>;
}

/** Work that goes on though nobody waits for it: its connection is closed. */
class Abandoned extends Error {
  readonly reason: Error;

  constructor(reason: Error) {
    super(reason.message);
    this.reason = reason;
  }
}
/** One process's way to one PostgreSQL database. */
class Postgresql implements PostgresqlEngine {
  readonly dialect = "postgresql";
  readonly #pool: PostgresqlPool;
  readonly #translate: (error: unknown) => unknown;
  readonly #transactionTimeoutMs: number;
  readonly #context = new AsyncLocalStorage<PostgresqlScope>();
  /** Transactions open. */
  #scopes = 0;
  /** What was thrown when a connection that had been made was lost. */
  readonly #lost = new WeakSet<Error>();
  /** Pieces of work asked for and not over. */
  #active = 0;
  #closing: Promise<void> | null = null;
  #idle: (() => void) | null = null;

  constructor(pool: PostgresqlPool, options: PostgresqlEngineOptions) {
    this.#pool = pool;
    this.#translate = (error) => translatePostgresqlError(error, options.models);
    this.#transactionTimeoutMs = options.transactionTimeoutMs ?? 60_000;
  }

  read<T>(operation: () => Operation<T>): Promise<T> {
    return this.#reading(async () => {
      const inner = operation();
      const first = inner.next();
      if (first.done === true) return first.value;
      if (first.value.followed === true) return this.#readTogether(inner, first);
      try {
        return await this.#holding((client) => driveAlone(inner, first.value, readOn(client)));
      } catch (error) {
        // What it has read must be of the same state as what it still wants: from the beginning.
        if (error instanceof Unfollowed) return this.#readTogether(operation());
        throw error;
      }
    });
  }

  write<T>(operation: () => Operation<T>, options: WriteOptions = {}): Promise<T> {
    return this.#working(() =>
      retryConflicts(() => {
        if (options.single !== true) {
          return this.#holding((client) =>
            inTransaction(client, () => drive(operation(), runOn(client))),
          );
        }
        return this.#holding((client) => drive(operation(), onceOn(client)));
      }),
    );
  }

  values(sql: string, parameters: readonly SqlValue[] = []): Promise<SqlValue[][]> {
    const scope = this.#scopes === 0 ? undefined : this.#context.getStore();
    if (scope?.isOpen) return scope.values(sql, parameters);
    return this.#reading(() =>
      this.#holding((client) => inSnapshot(client, () => client.values(sql, parameters))),
    );
  }

  transaction<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    return this.#working(() =>
      retryConflicts(() => this.#holding((client) => this.#perform(client, work))),
    );
  }

  close(): Promise<void> {
    this.#closing ??= new Promise<void>((resolve) => {
      this.#idle = resolve;
      if (this.#active === 0) resolve();
    }).then(() => this.#pool.close());
    return this.#closing;
  }

  #readTogether<T>(operation: Operation<T>, first?: IteratorResult<Statement, T>): Promise<T> {
    return this.#holding((client) =>
      inSnapshot(client, () => drive(operation, readOn(client), first)),
    );
  }

  /** Tries again on other connections, since the server may have closed all that lay idle. */
  async #despiteLoss<T>(work: () => Promise<T>): Promise<T> {
    for (let attempts = this.#pool.usage.idle + 1; ; attempts--) {
      try {
        return await work();
      } catch (error) {
        const lost = error instanceof Error && this.#lost.has(error);
        if (attempts <= 0 || !lost || this.#closing !== null) throw error;
      }
    }
  }

  /** As `#working`, of what may be done again when a connection is lost. */
  #reading<T>(work: () => Promise<T>): Promise<T> {
    return this.#working(async () => {
      try {
        return await this.#despiteLoss(work);
      } catch (error) {
        throw unfitQuestion(this.#translate(error));
      }
    });
  }

  async #working<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== null) throw closed();
    if (this.#scopes > 0 && this.#context.getStore()?.isOpen) throw insideTransaction();
    this.#active += 1;
    try {
      return await work();
    } catch (error) {
      throw this.#translate(error);
    } finally {
      this.#active -= 1;
      if (this.#active === 0) this.#idle?.();
    }
  }

  async #holding<T>(work: (client: PostgresqlClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.acquire();
    let broken = false;
    try {
      return await work(client);
    } catch (error) {
      broken = isConnectionLoss(error) || error instanceof Abandoned;
      if (broken && error instanceof Error) this.#lost.add(error);
      throw error instanceof Abandoned ? error.reason : error;
    } finally {
      client.release(broken);
    }
  }

  #perform<T>(client: PostgresqlClient, work: (engine: Engine) => Promise<T>): Promise<T> {
    const translate = this.#translate;
    const scope = new PostgresqlScope({ client, context: this.#context, translate });
    const timeout = this.#startTimeout(scope);
    this.#scopes += 1;
    const performed = inTransaction(client, () => scope.perform(work));
    return Promise.race([performed, timeout.expired]).finally(() => {
      timeout.stop();
      scope.end();
      this.#scopes -= 1;
    });
  }

  #startTimeout(scope: PostgresqlScope): { expired: Promise<never>; stop: () => void } {
    const { promise, reject } = Promise.withResolvers<never>();
    const timeoutMs = this.#transactionTimeoutMs;
    if (timeoutMs === 0) return { expired: promise, stop: () => {} };
    const timer = setTimeout(() => {
      scope.end(() => transactionTooLong(timeoutMs));
      reject(new Abandoned(transactionTooLong(timeoutMs)));
    }, timeoutMs);
    return { expired: promise, stop: () => clearTimeout(timer) };
  }
}

/** Gives an engine over a pool, which is the engine's from then on. */
export const createPostgresqlEngine = (
  pool: PostgresqlPool,
  options: PostgresqlEngineOptions = {},
): PostgresqlEngine => new Postgresql(pool, options);
