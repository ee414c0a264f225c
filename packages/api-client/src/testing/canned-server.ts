/** A real HTTP server whose answers a test lays down. */
export interface CannedServer extends Disposable {
  readonly url: string;
  /** Requests as they came: `GET /api/tickets?limit=2`, headers and parsed body. */
  readonly requests: readonly CannedRequest[];
}

export interface CannedRequest {
  readonly line: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Answer = Response | ((request: CannedRequest) => Response | Promise<Response>);

/** Gives the answers one after the other, the last one again and again. */
export const serveAnswers = (...answers: readonly Answer[]): CannedServer => {
  const requests: CannedRequest[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      const canned = {
        line: `${request.method} ${pathname}${decodeURIComponent(search)}`,
        headers: request.headers,
        body: text === "" ? undefined : JSON.parse(text),
      };
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(canned);
      if (answer === undefined) throw new Error("No answer laid down");
      return answer instanceof Response ? answer.clone() : answer(canned);
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    requests,
    [Symbol.dispose]: () => void server.stop(true),
  };
};

export const problem = (
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify({ status, requestId: "r-1", ...body }), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
