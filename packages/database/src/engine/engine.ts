import type { Operation } from "./operation.ts";

export type Dialect = "sqlite" | "postgresql";

export interface WriteOptions {
  /** The operation is one statement, whatever it finds: it needs no transaction around it. */
  readonly single?: boolean;
}

/** Of a write that is one statement. */
export const SINGLE: WriteOptions = { single: true };

/** A value, or the promise of one where it has to be waited for. */
export type Awaitable<T> = T | Promise<T>;

/** Runs operations. The one way from repositories to a database. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs an operation that only reads, on one consistent state of the data. */
  read<T>(operation: () => Operation<T>): Promise<T>;
  /**
   * As `read`, for engines that mostly have nothing to wait for: gives the value itself, or throws,
   * before it returns. A get over HTTP that meets no promise costs a tenth less.
   */
  readNow?<T>(operation: () => Operation<T>): Awaitable<T>;
  /**
   * Runs an operation that writes: all of it or nothing. Settles after its commit.
   * May run the operation again when the database was busy.
   */
  write<T>(operation: () => Operation<T>, options?: WriteOptions): Promise<T>;
  /**
   * Runs `work` in a transaction of its own; inside one, in a savepoint. Rolls back on a throw.
   * PostgreSQL, where transactions run side by side, runs `work` again when two were in each
   * other's way: what it does outside of the database must bear that.
   */
  transaction<T>(work: (engine: Engine) => Promise<T>): Promise<T>;
}
