import type { TrackerModel } from "./tracker-model.ts";

/** A request, and what its success means for the model. */
export interface RandomRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Brings the model to what a 2xx answer says. */
  acknowledge?(body: ReturnType<typeof JSON.parse>, model: TrackerModel): void;
}

const ALLOWED = new Set([200, 201, 204, 304, 308, 400, 404, 405, 409, 412, 413, 415, 422]);

/** Sends a request, checks that the answer is one of the contract's, and tells the model. */
export const exchange = async (
  url: string,
  request: RandomRequest,
  model: TrackerModel,
): Promise<number> => {
  const { method, headers, body } = request;
  const told = () =>
    `${method} ${request.path} ${JSON.stringify(headers)} ${String(body).slice(0, 2_000)}`;
  const answer = await fetch(url + request.path, {
    method,
    redirect: "manual",
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  if (!ALLOWED.has(answer.status)) throw new Error(`${answer.status} to ${told()}: ${text}`);
  const isJson = /json/.test(answer.headers.get("content-type") ?? "") && text !== "";
  const json = isJson ? JSON.parse(text) : undefined;
  if (answer.status >= 400 && method !== "HEAD") {
    const isProblem =
      answer.headers.get("content-type") === "application/problem+json" &&
      json.status === answer.status &&
      typeof json.code === "string" &&
      json.requestId === answer.headers.get("x-request-id");
    if (!isProblem) throw new Error(`no problem to ${told()}: ${text}`);
  }
  if (answer.ok) {
    if (request.acknowledge) request.acknowledge(json, model);
    else if (method !== "GET" && method !== "HEAD" && method !== "OPTIONS") {
      throw new Error(`${answer.status} to what should be refused: ${told()}: ${text}`);
    }
  }
  return answer.status;
};
