import { join } from "node:path";
import { sharedDatabase } from "@headwater/database";
import { resourceRoutes } from "./generated/routes.gen.ts";
import { type StartedServer, type StartOptions, startServer } from "./start.ts";

const WEB_ROOT = join(import.meta.dirname, "../../client/dist");

/**
 * Starts the server of this project's schema, by default with the database of the environment,
 * brought up to the schema.
 * @throws {ConfigurationError} as `startServer`
 */
export const startProject = (
  options: Pick<StartOptions, "environment" | "signals" | "browserRoot"> &
    Partial<Pick<StartOptions, "database">> = {},
): Promise<StartedServer> => {
  const environment = options.environment ?? process.env;
  return startServer({
    database: () => sharedDatabase({ environment, sync: true }),
    resources: resourceRoutes,
    descriptions: async () => (await import("./generated/openapi.gen.ts")).descriptions,
    webRoot: WEB_ROOT,
    ...options,
  });
};
