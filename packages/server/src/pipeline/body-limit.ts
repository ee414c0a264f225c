import { RequestError } from "../problem/request-error.ts";

const tooLarge = (limitBytes: number): RequestError =>
  new RequestError("PAYLOAD_TOO_LARGE", `The body is larger than ${limitBytes} bytes`);

const mayHaveBody = (method: string): boolean =>
  method !== "GET" && method !== "HEAD" && method !== "OPTIONS";

/**
 * The request, sure to have a body of at most `limitBytes`: one that doesn't tell its length is cut
 * off while it is read. @throws {RequestError} PAYLOAD_TOO_LARGE, now or while the body is read
 */
export const limitBody = (request: Request, limitBytes: number): Request => {
  if (!mayHaveBody(request.method)) return request;
  const declared = request.headers.get("content-length");
  if (declared !== null) {
    if (Number(declared) > limitBytes) throw tooLarge(limitBytes);
    return request;
  }
  if (request.body === null) return request;
  const body = request.body.pipeThrough(counting(limitBytes));
  return new Request(request, { body, duplex: "half" } as RequestInit);
};

const counting = (limitBytes: number): TransformStream<Uint8Array, Uint8Array> => {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) controller.error(tooLarge(limitBytes));
      else controller.enqueue(chunk);
    },
  });
};
