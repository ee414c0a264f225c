import { type Database, parts } from "@headwater/database";
import { createTemplate } from "@headwater/database/testing";
import { pino } from "pino";
import { type App, createApp } from "../../src/app.ts";
import { type Environment, readServerConfig } from "../../src/config/config.ts";
import { resourceRoutes } from "../../src/generated/routes.gen.ts";

/** What a test knows better than the compiler. */
export type Json = ReturnType<typeof JSON.parse>;

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON in it; `undefined` when there is none. */
  readonly body: Json;
}

export interface Tracker {
  readonly app: App;
  readonly database: Database;
  /** Sends a request; a body that is no text goes as JSON. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export interface TrackerOptions {
  readonly environment?: Environment;
  readonly webRoot?: string;
}

const template = await createTemplate(parts);

/** The whole server over an empty database in memory, without a socket. */
export const openTracker = async (options: TrackerOptions = {}): Promise<Tracker> => {
  const database = await template.open();
  const app = createApp({
    database,
    config: readServerConfig(options.environment ?? {}),
    logger: pino({ level: "silent" }),
    resources: resourceRoutes,
    descriptions: async () => (await import("../../src/generated/openapi.gen.ts")).descriptions,
    webRoot: options.webRoot ?? "/nowhere",
  });
  const call: Tracker["call"] = async (method, path, body, headers = {}) => {
    const init: RequestInit = { method, headers };
    if (body !== undefined) {
      init.body = typeof body === "string" ? body : JSON.stringify(body);
      init.headers = { "content-type": "application/json", ...headers };
    }
    return read(await app.request(path, init));
  };
  return {
    app,
    database,
    call,
    get: (path, headers) => call("GET", path, undefined, headers),
    close: () => database.close(),
  };
};

export const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
  const { status, headers } = response;
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
};
