import { createApp } from "../../../../packages/server/src/app.ts";
import { readServerConfig } from "../../../../packages/server/src/config/config.ts";
import { createLogger } from "../../../../packages/server/src/logging/logger.ts";
import {
  describeApi,
  type OpenapiDocument,
} from "../../../../packages/server/src/openapi/describe-api.ts";
import type { MayReadDeleted } from "../../../../packages/server/src/pipeline/request-scope.ts";
import type { OpenedCase } from "./opened-case.ts";
import type { Rows } from "./rows.ts";

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: ReturnType<typeof JSON.parse>;
}

/** A case over HTTP, without a socket. */
export interface ServedCase {
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** The generated client, one member for each table. */
  readonly api: Readonly<Record<string, Rows>>;
  readonly openapi: () => OpenapiDocument;
}

export const serve = async (
  { generated, repositories, transaction }: OpenedCase,
  mayReadDeleted?: MayReadDeleted,
): Promise<ServedCase> => {
  const { routers, descriptions, createApiClient } = generated;
  const config = readServerConfig({ LOG_LEVEL: "silent" });
  const app = createApp({
    database: {
      repositories,
      transaction: (work) => transaction((_, all) => work(all)),
      health: () => Promise.resolve({}),
      optimize: () => Promise.resolve(),
      url: ":memory:",
      close: () => Promise.resolve(),
    },
    config,
    logger: (await createLogger(config)).logger,
    descriptions: () => Promise.resolve(descriptions),
    resources: {
      schemas: Object.fromEntries(routers.map(({ name, schemas }) => [name, schemas])),
      mount(server) {
        for (const { path, name, routes } of routers) {
          server.route(`/api/${path}`, routes(repositories[name]));
        }
      },
    },
    webRoot: "/nowhere",
    mayReadDeleted,
  });
  return {
    openapi: () => describeApi(descriptions),
    api: createApiClient({
      baseUrl: "http://localhost",
      fetch: (url: string, init: RequestInit) => app.fetch(new Request(url, init)),
    }),
    async call(method, path, body, headers = {}) {
      const init: RequestInit = { method, headers };
      if (body !== undefined) {
        init.body = JSON.stringify(body);
        init.headers = { "content-type": "application/json", ...headers };
      }
      const answer = await app.request(path, init);
      const text = await answer.text();
      return {
        status: answer.status,
        etag: answer.headers.get("etag"),
        body: text === "" ? undefined : JSON.parse(text),
      };
    },
  };
};
