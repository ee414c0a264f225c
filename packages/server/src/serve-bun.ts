import http from "node:http";
import type { App } from "./app.ts";
import type { ServerConfig } from "./config/config.ts";
import { MAXIMUM_HEAD_BYTES } from "./maximum-head.ts";
import { portTaken } from "./port-taken.ts";
import type { RunningServer } from "./running-server.ts";

/** Seconds a connection may stay silent. */
const IDLE_TIMEOUT_S = 60;

/** Serves on Bun. @throws {ConfigurationError} when the port can't be had */
export const serveOnBun = (app: App, config: ServerConfig): RunningServer => {
  // The address costs a call into the runtime: only for those who want it.
  const wantsAddress = config.rateLimitPerMinute !== null;
  // Not an option of Bun.serve, but it heeds the one of Node's module.
  Reflect.set(http, "maxHeaderSize", MAXIMUM_HEAD_BYTES);
  const server = listen(config, () =>
    Bun.serve({
      port: config.port,
      hostname: config.host,
      reusePort: config.reusePort,
      idleTimeout: IDLE_TIMEOUT_S,
      // The pipeline refuses sooner, with a problem; this is for bodies that don't tell their length.
      maxRequestBodySize: config.bodyLimitBytes + 1_048_576,
      fetch: wantsAddress
        ? (request, server) => app.fetch(request, server.requestIP(request)?.address ?? null)
        : (request) => app.fetch(request),
    }),
  );
  return {
    url: server.url.href.replace(/\/$/, ""),
    stopAccepting: () => server.stop(false),
    // Bun ends them by itself once it has been told to stop.
    closeIdle() {},
    closeAll: () => void server.stop(true),
  };
};

const listen = <T>(config: ServerConfig, start: () => T): T => {
  try {
    return start();
  } catch (error) {
    throw portTaken(error, config);
  }
};
