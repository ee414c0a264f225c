import { Context, type Hono } from "hono";
import type { RequestScope } from "../pipeline/request-scope.ts";
import type { Handler, ServerEnv } from "../server-env.ts";

/** Whether it is a handler rather than a middleware, which takes `next` too. */
const isHandler = (route: unknown): route is Handler =>
  typeof route === "function" && route.length <= 1;

/**
 * Hands requests to an app's routes. A handler that is alone in taking a request is called at once:
 * Hono would put two promises around it, a twentieth of a whole get. What it throws or rejects with
 * is left to the caller then.
 */
export const createDispatch =
  (app: Hono<ServerEnv>) =>
  (request: Request, scope: RequestScope): Response | Promise<Response> => {
    const { method } = request;
    const path = app.getPath(request);
    const matchResult = app.router.match(method, path);
    const [[only, more]] = matchResult;
    const handler = only?.[0][0];
    if (more !== undefined || !isHandler(handler)) return app.fetch(request, scope);
    return handler(new Context<ServerEnv>(request, { path, matchResult, env: scope }));
  };
