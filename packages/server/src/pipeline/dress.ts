import { acceptsGzip, compress, LEAST_LENGTH } from "../http/compression.ts";
import { addMissing, dataHeaders, pageHeaders } from "../http/secure-headers.ts";
import type { RequestScope } from "./request-scope.ts";

const isPage = (headers: Headers): boolean =>
  headers.get("content-type")?.startsWith("text/html") === true;

/** JSON only: other types may be streams that must not be held back. */
const isWorthIt = (headers: Headers): boolean =>
  headers.get("content-type")?.startsWith("application/json") === true &&
  !headers.has("content-encoding");

/** Gives the answer of a hand-written route what the pipeline owes to every answer. */
export const dress = (
  request: Request,
  given: Response,
  { requestId, compression }: RequestScope,
): Response | Promise<Response> => {
  // A response that came out of `fetch` has headers that can't be set.
  const response = new Response(given.body, given);
  const { headers } = response;
  headers.set("x-request-id", requestId);
  addMissing(headers, isPage(headers) ? pageHeaders : dataHeaders);
  if (!compression || !isWorthIt(headers)) return response;
  headers.append("vary", "accept-encoding");
  if (!acceptsGzip(request.headers.get("accept-encoding"))) return response;
  return compressed(response);
};

const compressed = async (response: Response): Promise<Response> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { headers, status } = response;
  if (bytes.length < LEAST_LENGTH)
    return new Response(bytes.length > 0 ? bytes : null, { status, headers });
  headers.set("content-encoding", "gzip");
  headers.delete("content-length");
  return new Response(await compress(bytes), { status, headers });
};
