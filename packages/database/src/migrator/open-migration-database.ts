import type { DatabaseConfig, PostgresqlConfig } from "../config/config.ts";
import type { Connection } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { translatePostgresqlError } from "../errors/translate-postgresql-error.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import { postgresqlMigrationDatabase } from "./postgresql/postgresql-database.ts";
import { sqliteMigrationDatabase } from "./sqlite/sqlite-database.ts";

export interface OpenedForMigration {
  readonly database: MigrationDatabase;
  /** Of SQLite. */
  readonly connection: Connection | null;
  close(): Promise<void>;
}

/** One connection, whose statements may take as long as they need. */
const openPostgresqlForMigration = async (
  config: PostgresqlConfig,
): Promise<OpenedForMigration> => {
  const { openPostgresql } = await import("../drivers/postgresql.ts");
  const pool = openPostgresql({ ...config, poolMin: 0, poolMax: 1, statementTimeoutMs: 0 });
  try {
    const client = await pool.acquire();
    const { host, pathname } = new URL(config.url);
    return {
      database: postgresqlMigrationDatabase(client, `${host}${pathname}`),
      connection: null,
      async close() {
        client.release();
        await pool.close();
      },
    };
  } catch (error) {
    await pool.close();
    throw translatePostgresqlError(error);
  }
};

/**
 * Opens a database to migrate it.
 * @throws {ConnectionError} when it can't be opened
 */
export const openForMigration = async (config: DatabaseConfig): Promise<OpenedForMigration> => {
  if (config.dialect === "postgresql") return openPostgresqlForMigration(config);
  const connection = await openConnection(config, config.driver);
  return {
    database: sqliteMigrationDatabase(connection, { busyTimeoutMs: config.busyTimeoutMs }),
    connection,
    close: async () => connection.close(),
  };
};
