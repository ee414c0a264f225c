import { existsSync } from "node:fs";
import type { DatabaseConfig } from "@headwater/database/config";
import { ConfigurationError } from "@headwater/database/errors";
import { MEMORY } from "@headwater/database/connection";
import { commandConfig } from "./database-config.ts";

/**
 * A database that outlives its process.
 * @throws {ConfigurationError} where the environment names one in memory
 */
export const lastingConfig = (url: string | undefined): DatabaseConfig => {
  const config = commandConfig(url);
  if (config.dialect === "sqlite" && config.path === MEMORY) {
    throw new ConfigurationError("A database in memory ends with its process: name a file");
  }
  return config;
};

/** @throws {ConfigurationError} when there is no such file */
export const assertThere = (config: DatabaseConfig, to: string): void => {
  if (config.dialect === "sqlite" && !existsSync(config.path)) {
    throw new ConfigurationError(`There is no database ${config.path} to ${to}`);
  }
};
