import type { Context } from "hono";
import { addMissing, dataHeaders } from "../http/secure-headers.ts";
import type { Handler, ServerEnv } from "../server-env.ts";
import { problem } from "./problem.ts";
import { problemResponse } from "./problem-response.ts";
import type { RouteTable } from "./route-table.ts";

const OURS = /^\/(?:api|docs|health)(?:\/|$)/;

/** Answers what no route takes: another method's path, a page of the web UI, or nothing at all. */
export const unmatched =
  (table: RouteTable, page: (c: Context<ServerEnv>) => Promise<Response | null>): Handler =>
  async (c) => {
    const { method, path } = c.req;
    const methods = table.methodsOf(path);
    if (methods.length > 0) return otherMethod(c, methods);
    if ((method === "GET" || method === "HEAD") && !OURS.test(path)) {
      const answer = await page(c);
      if (answer !== null) return answer;
    }
    const meant = table.nearestTo(path);
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    return problemResponse(
      problem("NOT_FOUND", `There is nothing at ${path}${hint}`),
      c.env.requestId,
    );
  };

const otherMethod = (c: Context<ServerEnv>, methods: readonly string[]): Response => {
  const { requestId } = c.env;
  const allow = methods.join(", ");
  if (c.req.method === "OPTIONS") {
    const headers = new Headers({ allow, "x-request-id": requestId });
    addMissing(headers, dataHeaders);
    return new Response(null, { status: 204, headers });
  }
  const detail = `${c.req.path} does not take ${c.req.method}; it takes ${allow}`;
  return problemResponse(problem("METHOD_NOT_ALLOWED", detail), requestId, { allow });
};
