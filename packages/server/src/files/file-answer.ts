import type { Context } from "hono";
import { acceptsGzip } from "../http/compression.ts";
import { compressedTag, isNamed } from "../http/entity-tag.ts";
import { pageHeaders } from "../http/secure-headers.ts";
import type { ServerEnv } from "../server-env.ts";
import type { StaticFile } from "./static-files.ts";

const FOR_EVER = "public, max-age=31536000, immutable";

/** Sends a file. `hashed`: its name changes with its content, so that browsers may keep it for ever. */
export const fileAnswer = (
  c: Context<ServerEnv>,
  { type, etag, bytes, gzipped }: StaticFile,
  { hashed = false, status = 200 }: { hashed?: boolean; status?: number } = {},
): Response => {
  const headers = new Headers({ ...pageHeaders, "content-type": type, etag });
  headers.set("x-request-id", c.env.requestId);
  headers.set("vary", "accept-encoding");
  if (hashed) headers.set("cache-control", FOR_EVER);
  const request = c.req.raw.headers;
  const known = request.get("if-none-match");
  if (known !== null && isNamed(known, etag)) return new Response(null, { status: 304, headers });
  if (gzipped === null || !c.env.compression || !acceptsGzip(request.get("accept-encoding"))) {
    return new Response(bytes, { status, headers });
  }
  headers.set("content-encoding", "gzip");
  headers.set("etag", compressedTag(etag));
  return new Response(gzipped, { status, headers });
};
