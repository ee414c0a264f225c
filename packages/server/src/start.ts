import { databaseConfigFaults } from "@headwater/database/config";
import { ConfigurationError } from "@headwater/database/errors";
import {
  backupConfigFaults,
  maintenanceConfigFaults,
  startSchedules,
} from "@headwater/database/schedule";
import { type App, createApp } from "./app.ts";
import {
  type Environment,
  readServerConfig,
  serverConfigFaults,
  type ServerConfig,
} from "./config/config.ts";
import type { DescriptionSource } from "./docs/document-handler.ts";
import { createLogger } from "./logging/logger.ts";
import type { MayReadDeleted } from "./pipeline/request-scope.ts";
import type { ResourceRoutes } from "./resource/resource-routes.ts";
import type { RunningServer } from "./running-server.ts";
import type { ServedDatabase } from "./served-database.ts";
import { stopServer } from "./stop.ts";

export interface StartOptions {
  /** Closed when the server stops; a function is asked once the environment is found right. */
  readonly database: ServedDatabase | (() => Promise<ServedDatabase>);
  /** `resourceRoutes` of the generated `routes.gen.ts`. */
  readonly resources: ResourceRoutes<ServedDatabase>;
  /** `descriptions` of the generated `openapi.gen.ts`; asked for when a document is first wanted. */
  readonly descriptions: DescriptionSource;
  /** Default `process.env`. */
  readonly environment?: Environment;
  /** Whether SIGTERM and SIGINT stop the server and end the process; default true. */
  readonly signals?: boolean;
  /** The folder of a built web UI, served at `/`. Without one there is none. */
  readonly webRoot?: string | null;
  /** The folder of the built data browser, served at `/browse/`; not served by default. */
  readonly browserRoot?: string | undefined;
  /** Who may read removed rows with `?deleted=include` and `?deleted=only`; nobody by default. */
  readonly mayReadDeleted?: MayReadDeleted;
}

export interface StartedServer {
  /** Where it can be reached: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Lets the requests in flight finish, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the server on the runtime at hand.
 * @throws {ConfigurationError} when the environment is wrong, naming every wrong value, or the port
 * can't be had
 */
export const startServer = async (options: StartOptions): Promise<StartedServer> => {
  const environment = options.environment ?? process.env;
  refuseFaults(environment);
  const config = readServerConfig(environment);
  const { logger, logRequest, flush } = await createLogger(config);
  const database = await opened(options.database);
  const app = createApp({
    database,
    config,
    logger,
    logRequest,
    resources: options.resources,
    descriptions: options.descriptions,
    webRoot: options.webRoot ?? null,
    browserRoot: options.browserRoot,
    mayReadDeleted: options.mayReadDeleted,
  });
  let server: RunningServer;
  try {
    server = await serve(app, config);
  } catch (error) {
    await database.close();
    throw error;
  }
  const stopSchedules = startSchedules(database, environment, logger);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopSchedules();
    return (stopped ??= stopServer({ app, server, database, config, logger, flush }));
  };
  if (options.signals !== false) stopOnSignals(stop);
  logger.info({ url: server.url }, "listening");
  flush();
  return { url: server.url, stop };
};

const opened = (database: StartOptions["database"]): ServedDatabase | Promise<ServedDatabase> =>
  typeof database === "function" ? database() : database;

const refuseFaults = (environment: Environment): void => {
  const faults = [
    ...serverConfigFaults(environment),
    ...databaseConfigFaults(environment),
    ...backupConfigFaults(environment),
    ...maintenanceConfigFaults(environment),
  ];
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `  ${fault}`).join("\n");
  throw new ConfigurationError(`The environment is wrong:\n${lines}`);
};

const serve = async (app: App, config: ServerConfig): Promise<RunningServer> => {
  if (typeof Bun !== "undefined") return (await import("./serve-bun.ts")).serveOnBun(app, config);
  return (await import("./serve-node.ts")).serveOnNode(app, config);
};

/** The first signal stops the server in good order, a second one at once. */
const stopOnSignals = (stop: () => Promise<void>): void => {
  let asked = false;
  const onSignal = () => {
    if (asked) process.exit(1);
    asked = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
};
