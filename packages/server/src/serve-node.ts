import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { App } from "./app.ts";
import type { ServerConfig } from "./config/config.ts";
import { MAXIMUM_HEAD_BYTES } from "./maximum-head.ts";
import { portTaken } from "./port-taken.ts";
import type { RunningServer } from "./running-server.ts";

/** How long a connection may stay silent between requests, in milliseconds. */
const KEEP_ALIVE_MS = 60_000;

/** Serves on Node. @throws {ConfigurationError} when the port can't be had */
export const serveOnNode = async (app: App, config: ServerConfig): Promise<RunningServer> => {
  const listener = getRequestListener((request, { incoming }) =>
    app.fetch(request, incoming.socket?.remoteAddress ?? null),
  );
  const options = { keepAliveTimeout: KEEP_ALIVE_MS, maxHeaderSize: MAXIMUM_HEAD_BYTES };
  const server = createServer(options, listener);
  try {
    server.listen(config.port, config.host);
    await once(server, "listening");
  } catch (error) {
    throw portTaken(error, config);
  }
  return {
    url: urlOf(server.address(), config),
    stopAccepting: () => new Promise((resolve) => server.close(() => resolve())),
    closeIdle: () => server.closeIdleConnections(),
    closeAll: () => server.closeAllConnections(),
  };
};

const urlOf = (address: AddressInfo | string | null, { host }: ServerConfig): string => {
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};
