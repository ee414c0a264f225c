import type { Context } from "hono";
import type { ServerEnv } from "../server-env.ts";
import { acceptsGzip, compress, LEAST_LENGTH } from "./compression.ts";
import { compressedTag } from "./entity-tag.ts";
import { dataHeaders } from "./secure-headers.ts";

const JSON_HEADERS = new Headers({ ...dataHeaders, "content-type": "application/json" });

export interface Answer {
  readonly status?: number;
  readonly etag?: string;
  readonly location?: string;
}

const headersOf = (c: Context<ServerEnv>, { etag, location }: Answer): Headers => {
  const headers = new Headers(JSON_HEADERS);
  headers.set("x-request-id", c.env.requestId);
  if (etag !== undefined) headers.set("etag", etag);
  if (location !== undefined) headers.set("location", location);
  return headers;
};

const answerWith = (
  { env }: Context<ServerEnv>,
  body: string | Uint8Array<ArrayBuffer> | null,
  status: number,
  headers: Headers,
): Response => {
  const response = new Response(body, { status, headers });
  env.dressed = response;
  return response;
};

/** Answers with JSON text: every header it needs at once, compressed where that is worth it. */
export const json = (
  c: Context<ServerEnv>,
  text: string,
  answer: Answer = {},
): Response | Promise<Response> => {
  const status = answer.status ?? 200;
  const headers = headersOf(c, answer);
  if (text.length < LEAST_LENGTH || !c.env.compression) return answerWith(c, text, status, headers);
  headers.set("vary", "accept-encoding");
  if (!acceptsGzip(c.req.raw.headers.get("accept-encoding"))) {
    return answerWith(c, text, status, headers);
  }
  headers.set("content-encoding", "gzip");
  if (answer.etag !== undefined) headers.set("etag", compressedTag(answer.etag));
  const body = compress(text);
  return body instanceof Promise
    ? body.then((bytes) => answerWith(c, bytes, status, headers))
    : answerWith(c, body, status, headers);
};

/** Answers without a body: 204, 304. */
export const empty = (c: Context<ServerEnv>, status: 204 | 304, answer: Answer = {}): Response => {
  const headers = headersOf(c, answer);
  headers.delete("content-type");
  return answerWith(c, null, status, headers);
};
