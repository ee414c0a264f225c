import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import type { App } from "./app.ts";
import type { ServerConfig } from "./config/config.ts";
import type { RunningServer } from "./running-server.ts";
import type { ServedDatabase } from "./served-database.ts";

interface Parts {
  readonly app: App;
  readonly server: RunningServer;
  readonly database: ServedDatabase;
  readonly config: ServerConfig;
  readonly logger: Logger;
  readonly flush: () => void;
}

/** Time for the last answers to leave the machine. */
const LAST_BYTES_MS = 500;

/**
 * Stops in good order: no new connections, 503 for new requests on open ones, what is in flight
 * finishes within `SHUTDOWN_TIMEOUT_MS`, then connections and database are closed.
 */
export const stopServer = async ({
  app,
  server,
  database,
  config,
  logger,
  flush,
}: Parts): Promise<void> => {
  logger.info("stopping");
  const ended = server.stopAccepting();
  const finished = await app.drain(config.shutdownTimeoutMs);
  if (!finished) logger.warn("requests in flight took too long and were cut off");
  server.closeIdle();
  await Promise.race([ended, delay(LAST_BYTES_MS)]);
  server.closeAll();
  await database.close();
  logger.info("stopped");
  flush();
};
