/** A row in its form on the wire. */
export type WireRow = Record<string, unknown>;

/** An answer, read to its end. */
export interface Answer {
  readonly request: string;
  readonly status: number;
  readonly headers: Headers;
  /** The JSON in it; undefined when there is none. */
  readonly body: unknown;
}

/** What a problem says, for messages. */
export const said = ({ request, status, body }: Answer): string => {
  const detail = isRow(body) ? (body["detail"] ?? body["title"] ?? "") : "";
  return `${request} answered ${status} ${String(detail)}`.trim();
};

export const isRow = (value: unknown): value is WireRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A body that is sent as it is, for JSON that is none. */
export class RawBody {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const parsed = (text: string, type: string): unknown => {
  if (text === "" || !type.includes("json")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Asks a running server. */
export class HttpClient {
  readonly #url: string;
  /** How many answers have come. */
  answers = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws when the server fails: no request may do that to it */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (body !== undefined) {
      init.body = body instanceof RawBody ? body.text : JSON.stringify(body);
      init.headers = { "content-type": "application/json", ...headers };
    }
    const response = await fetch(this.#url + path, init);
    const text = await response.text();
    this.answers++;
    const { status } = response;
    const request = `${method} ${path}`;
    const type = response.headers.get("content-type") ?? "";
    const answer = {
      request: request.length > 300 ? `${request.slice(0, 300)}…` : request,
      status,
      headers: response.headers,
      body: parsed(text, type),
    };
    if (status >= 500) throw new Error(said(answer));
    return answer;
  }

  get(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.ask("GET", path, undefined, headers);
  }
}
