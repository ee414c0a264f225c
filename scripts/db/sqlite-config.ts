import type { SqliteConfig } from "@headwater/database/config";
import { ConfigurationError } from "@headwater/database/errors";
import { MEMORY } from "@headwater/database/connection";
import { commandConfig } from "./database-config.ts";

export const POSTGRESQL_INSTEAD =
  "Backups of PostgreSQL are made by its own tools: pg_dump --format=custom, and pg_restore";

/**
 * The file of SQLite that a command works on.
 * @throws {ConfigurationError} where the environment names another kind of database
 */
export const sqliteFile = (url: string | undefined, instead: string): SqliteConfig => {
  const config = commandConfig(url);
  if (config.dialect === "postgresql") throw new ConfigurationError(instead);
  if (config.path === MEMORY) {
    throw new ConfigurationError("A database in memory ends with its process: name a file");
  }
  return config;
};
