import { dataHeaders } from "../http/secure-headers.ts";

/** Which web pages of other origins may call the API. */
export interface Cors {
  /** The answer to a browser that asks before it sends, or null when this isn't one. */
  preflight(request: Request, requestId: string): Response | null;
  /** Adds to an answer what lets the page read it. */
  allow(request: Request, headers: Headers): void;
}

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
const REQUEST_HEADERS = "Authorization, Content-Type, If-Match, If-None-Match, X-Request-Id";
const EXPOSED_HEADERS = "ETag, Location, Retry-After, X-Request-Id";
const MAXIMUM_AGE_S = "7200";

/** Nothing when no origin is allowed: then the browser's own rule holds. */
export const createCors = (origins: readonly string[]): Cors | null => {
  if (origins.length === 0) return null;
  const any = origins.includes("*");
  const allowed = new Set(origins);

  const allow = (request: Request, headers: Headers): boolean => {
    const origin = request.headers.get("origin");
    if (!any) headers.append("vary", "origin");
    if (origin === null || !(any || allowed.has(origin))) return false;
    headers.set("access-control-allow-origin", any ? "*" : origin);
    headers.set("access-control-expose-headers", EXPOSED_HEADERS);
    headers.set("cross-origin-resource-policy", "cross-origin");
    return true;
  };

  return {
    allow,
    preflight(request, requestId) {
      if (request.method !== "OPTIONS") return null;
      if (!request.headers.has("access-control-request-method")) return null;
      const headers = new Headers({ ...dataHeaders, "x-request-id": requestId });
      if (allow(request, headers)) {
        headers.set("access-control-allow-methods", METHODS);
        headers.set("access-control-allow-headers", REQUEST_HEADERS);
        headers.set("access-control-max-age", MAXIMUM_AGE_S);
      }
      return new Response(null, { status: 204, headers });
    },
  };
};
