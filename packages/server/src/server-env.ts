import type { Context } from "hono";
import type { RequestScope } from "./pipeline/request-scope.ts";

/** The environment of every route: `c.env` is the scope of the request at hand. */
export interface ServerEnv {
  Bindings: RequestScope;
}

/** A route's work. Synchronous where it can be. */
export type Handler = (context: Context<ServerEnv>) => Response | Promise<Response>;
