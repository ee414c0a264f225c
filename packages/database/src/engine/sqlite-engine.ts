import type { Connection } from "../drivers/connection.ts";
import type { Engine } from "./engine.ts";
import type { Operation } from "./operation.ts";
import { runOperation } from "./run-operation.ts";

export interface SqliteEngineOptions {
  /** How long a write waits for another process, in milliseconds; default 5000. */
  readonly busyTimeoutMs?: number;
}

/** An engine that owns its connections. */
export interface SqliteEngine extends Engine {
  readonly dialect: "sqlite";
  /** Refuses new work, lets what has begun finish, then closes the connections. */
  close(): Promise<void>;
}

export const createSqliteEngine = (
  connection: Connection,
  _options: SqliteEngineOptions = {},
): SqliteEngine => {
  const write = async <T>(operation: () => Operation<T>): Promise<T> => {
    connection.exec("SAVEPOINT operation");
    try {
      const result = runOperation(connection, operation());
      connection.exec("RELEASE operation");
      return result;
    } catch (error) {
      connection.exec("ROLLBACK TO operation; RELEASE operation");
      throw error;
    }
  };
  const engine: SqliteEngine = {
    dialect: "sqlite",
    read: async (operation) => runOperation(connection, operation()),
    write,
    transaction: async (work) => {
      connection.exec("SAVEPOINT work");
      try {
        const result = await work(engine);
        connection.exec("RELEASE work");
        return result;
      } catch (error) {
        connection.exec("ROLLBACK TO work; RELEASE work");
        throw error;
      }
    },
    close: async () => connection.close(),
  };
  return engine;
};
