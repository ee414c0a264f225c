import {
  type DatabaseConfig,
  type Environment,
  readDatabaseConfig,
} from "@headwater/database/config";

/**
 * How commands reach the database: what the command line names, else past any pooler.
 * @throws {ConfigurationError} naming every wrong value
 */
export const commandConfig = (
  url?: string,
  environment: Environment = process.env,
): DatabaseConfig =>
  url === undefined
    ? readDatabaseConfig(environment, "migrating")
    : readDatabaseConfig({ ...environment, DATABASE_URL: url, DIRECT_URL: undefined });
