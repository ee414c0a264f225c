import { type StartedServer, startServer } from "@headwater/server/start";
import type { ResourceRoutes } from "@headwater/server/routes";
import type { LoadedOutput, TriedDatabase } from "../output/load-output.ts";

export interface ServeOptions {
  readonly port: number;
  /** Whether a signal ends the server and the process. */
  readonly signals: boolean;
  /** Whether errors of the server are written to standard output. */
  readonly logs: boolean;
  /** The folder of the built data browser; none is served without it. */
  readonly browserRoot?: string | undefined;
  /** Mounted before the generated routes. */
  readonly before?: ResourceRoutes<TriedDatabase>["mount"] | undefined;
}

/** Serves the API, the docs and the data browser of a schema on one port of this machine. */
export const serve = (
  { routes, descriptions }: LoadedOutput,
  database: TriedDatabase,
  { port, signals, logs, before, browserRoot }: ServeOptions,
): Promise<StartedServer> =>
  startServer({
    database,
    // Nothing of the environment: it may be meant for the schema's own project.
    environment: {
      PORT: String(port),
      LOG_LEVEL: logs ? "error" : "silent",
      BODY_LIMIT_BYTES: "33554432",
    },
    signals,
    resources: {
      schemas: routes.schemas,
      mount(app, own: TriedDatabase) {
        before?.(app, own);
        routes.mount(app, own);
      },
    },
    descriptions: async () => descriptions,
    webRoot: null,
    browserRoot,
  });
