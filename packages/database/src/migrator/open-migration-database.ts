import { labelOf } from "../config/place.ts";
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

const openPostgresqlForMigration = async (
  config: PostgresqlConfig,
): Promise<OpenedForMigration> => {
  const { openClient } = await import("../drivers/postgresql-client.ts");
  try {
    const { client, close } = await openClient(config);
    const database = postgresqlMigrationDatabase(client, labelOf(config.url));
    return { database, connection: null, close };
  } catch (error) {
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
