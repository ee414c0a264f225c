import type { Operation } from "./operation.ts";

export type Dialect = "sqlite" | "postgresql";

/** Runs operations. The one way from repositories to a database. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs an operation that only reads, on one consistent state of the data. */
  read<T>(operation: () => Operation<T>): Promise<T>;
  /**
   * Runs an operation that writes: all of it or nothing. Settles after its commit.
   * May run the operation again when the database was busy.
   */
  write<T>(operation: () => Operation<T>): Promise<T>;
  /** Runs `work` in a transaction of its own; inside one, in a savepoint. Rolls back on a throw. */
  transaction<T>(work: (engine: Engine) => Promise<T>): Promise<T>;
}
