import { Hono } from "hono";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import type { Logger } from "pino";
import { batchHandler } from "./batch/batch-handler.ts";
import type { ServerConfig } from "./config/config.ts";
import { docsRoutes } from "./docs/docs-routes.ts";
import { type DescriptionSource, documentHandler } from "./docs/document-handler.ts";
import { describeApi } from "./openapi/describe-api.ts";
import { describeSchema } from "./openapi/describe-schema.ts";
import { live, ready } from "./health/health-handlers.ts";
import { createDispatch } from "./http/dispatch.ts";
import { PathRouter } from "./http/path-router.ts";
import type { RequestLog } from "./logging/request-log.ts";
import { createPipeline, type Pipeline } from "./pipeline/pipeline.ts";
import type { MayReadDeleted } from "./pipeline/request-scope.ts";
import { createAnswerError } from "./problem/answer-error.ts";
import { RouteTable } from "./problem/route-table.ts";
import { unmatched } from "./problem/unmatched.ts";
import type { ResourceRoutes } from "./resource/resource-routes.ts";
import type { ServedDatabase } from "./served-database.ts";
import type { ServerEnv } from "./server-env.ts";
import { type WebFolders, webPages } from "./web/web-pages.ts";

export interface AppOptions extends WebFolders {
  readonly database: ServedDatabase;
  readonly config: ServerConfig;
  readonly logger: Logger;
  /** Writes the line of each request; without it there is none. */
  readonly logRequest?: RequestLog | null;
  /** `generated/routes.gen.ts` */
  readonly resources: ResourceRoutes<ServedDatabase>;
  /** `generated/openapi.gen.ts`, loaded when it is first asked for. */
  readonly descriptions: DescriptionSource;
  /** Who may read removed rows with `?deleted=include` and `?deleted=only`; nobody by default. */
  readonly mayReadDeleted?: MayReadDeleted | undefined;
}

export interface App extends Pipeline {
  /** As `fetch`, of a path: for tests and for calls within the process. */
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** The map of the server. */
export const createApp = (options: AppOptions): App => {
  const { database, config, logger, resources } = options;
  const app = new Hono<ServerEnv>({
    router: new SmartRouter({ routers: [new PathRouter(), new TrieRouter()] }),
  });

  // Each table's hand-written routes, then its generated ones.
  resources.mount(app, database);
  app.post("/api/batch", batchHandler(database, resources.schemas));
  app.get("/api/openapi.json", documentHandler(options.descriptions, describeApi));
  app.get("/api/schema.json", documentHandler(options.descriptions, describeSchema));
  app.route("/docs", docsRoutes());
  app.get("/docs/", (c) => c.redirect("/docs", 308));
  app.get("/health/live", live);
  app.get("/health/ready", ready(database));

  // Not a route of its own: a second match would make every request go through a chain of handlers.
  app.notFound(unmatched(new RouteTable(app.routes), webPages(options)));
  const answerError = createAnswerError(logger);
  app.onError((error, c) => answerError(error, c.env.requestId));

  const pipeline = createPipeline({
    routes: createDispatch(app),
    config,
    answerError,
    logRequest: options.logRequest ?? null,
    mayReadDeleted: options.mayReadDeleted ?? (() => false),
  });
  return {
    ...pipeline,
    request: (path, init) => pipeline.fetch(new Request(new URL(path, "http://localhost"), init)),
  };
};
