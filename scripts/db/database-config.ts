import {
  type DatabaseConfig,
  type Environment,
  readDatabaseConfig,
} from "@headwater/database/config";

/** The environment, with the database that the command line names in place of its own. */
export const commandEnvironment = (
  url: string | undefined,
  environment: Environment = process.env,
): Environment =>
  url === undefined ? environment : { ...environment, DATABASE_URL: url, DIRECT_URL: undefined };

/**
 * How commands reach the database: what the command line names, else past any pooler.
 * @throws {ConfigurationError} naming every wrong value
 */
export const commandConfig = (
  url?: string,
  environment: Environment = process.env,
): DatabaseConfig => readDatabaseConfig(commandEnvironment(url, environment), "migrating");
