import { join } from "node:path";
import { sharedDatabase } from "@headwater/database";
import type { Environment } from "./config/config.ts";
import { resourceRoutes } from "./generated/routes.gen.ts";
import type { ServedDatabase } from "./served-database.ts";
import { type StartedServer, type StartOptions, startServer } from "./start.ts";

const WEB_ROOT = join(import.meta.dirname, "../../client/dist");

/** In production nothing is changed on its own: migrations are run by hand, or by the deployment. */
const ownDatabase = async (environment: Environment): Promise<ServedDatabase> => {
  if (environment["NODE_ENV"] !== "production") return sharedDatabase({ environment, sync: true });
  const { assertMigrated } = await import("@headwater/database/migrator");
  await assertMigrated(environment);
  return sharedDatabase({ environment });
};

/**
 * Starts the server of this project's schema, by default with the database of the environment,
 * brought up to the schema; in production it must have had its migrations.
 * @throws {ConfigurationError} as `startServer`
 * @throws {MigrationError} when it hasn't had them
 */
export const startProject = (
  options: Pick<StartOptions, "environment" | "signals" | "browserRoot"> &
    Partial<Pick<StartOptions, "database">> = {},
): Promise<StartedServer> => {
  const environment = options.environment ?? process.env;
  return startServer({
    database: () => ownDatabase(environment),
    resources: resourceRoutes,
    descriptions: async () => (await import("./generated/openapi.gen.ts")).descriptions,
    webRoot: WEB_ROOT,
    ...options,
  });
};
