import { dataHeaders } from "../http/secure-headers.ts";
import type { Problem } from "./problem.ts";

/** The answer that carries a problem. */
export const problemResponse = (
  problem: Problem,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify({ ...problem, requestId }), {
    status: problem.status,
    headers: {
      ...dataHeaders,
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "x-request-id": requestId,
      ...headers,
    },
  });
