import { ConfigurationError } from "@headwater/database/errors";
import type { ServerConfig } from "./config/config.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program uses it; stop that, or set PORT to another",
  EACCES: "it is not allowed; ports below 1024 need rights, so set PORT to a higher one",
  EADDRNOTAVAIL: "this machine has no such address; set HOST to one that it has",
};

/** Why the server can't listen, in words. */
export const portTaken = (error: unknown, { host, port }: ServerConfig): unknown => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = REASONS[code];
  return reason === undefined
    ? error
    : new ConfigurationError(`Can't listen on ${host}:${port}: ${reason}`, { cause: error });
};
