import type { DatabaseConfig } from "../config/config.ts";
import type { Connection } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { ConfigurationError } from "../errors/request-errors.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import { sqliteMigrationDatabase } from "./sqlite/sqlite-database.ts";

export interface OpenedForMigration {
  readonly database: MigrationDatabase;
  /** Of SQLite. */
  readonly connection: Connection | null;
  close(): Promise<void>;
}

/**
 * Opens a database to migrate it.
 * @throws {ConnectionError} when it can't be opened
 */
export const openForMigration = async (config: DatabaseConfig): Promise<OpenedForMigration> => {
  if (config.dialect === "postgresql")
    throw new ConfigurationError("Migrations of PostgreSQL are not there yet");
  const connection = await openConnection(config, config.driver);
  return {
    database: sqliteMigrationDatabase(connection, { busyTimeoutMs: config.busyTimeoutMs }),
    connection,
    close: async () => connection.close(),
  };
};
