import { ApiError, type ApiErrorCode, type ApiIssue } from "./api-error.ts";

/** For answers that are no problem details: from a proxy, for one. */
const CODES: Readonly<Record<number, ApiErrorCode>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  412: "PRECONDITION_FAILED",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "VALIDATION_FAILED",
  429: "RATE_LIMITED",
  500: "INTERNAL",
  503: "UNAVAILABLE",
  504: "TIMEOUT",
};

const CONSTRAINTS = new Set(["UNIQUE_VIOLATION", "FOREIGN_KEY_VIOLATION", "CHECK_VIOLATION"]);

/** The error in an answer whose status says that it is one. */
export const problemOf = (response: Response, text: string): ApiError => {
  const body = parse(text);
  const code = textOf(body["code"]);
  const issues = issuesOf(body["issues"]);
  return new ApiError({
    code: code ?? CODES[response.status] ?? "INVALID_RESPONSE",
    status: response.status,
    detail:
      textOf(body["detail"]) ??
      textOf(body["title"]) ??
      `The server answered ${response.status} ${response.statusText}`.trimEnd(),
    issues,
    columns: code !== undefined && CONSTRAINTS.has(code) ? columnsOf(body, issues) : undefined,
    operation: typeof body["operation"] === "number" ? body["operation"] : undefined,
    requestId: textOf(body["requestId"]) ?? response.headers.get("x-request-id") ?? undefined,
    retryAfterMs: waitOf(response.headers.get("retry-after")),
  });
};

const parse = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

const issuesOf = (value: unknown): ApiIssue[] =>
  (Array.isArray(value) ? value : []).filter(isObject).map((issue) => ({
    path: Array.isArray(issue["path"]) ? issue["path"] : [],
    code: textOf(issue["code"]) ?? "",
    message: textOf(issue["message"]) ?? "",
  }));

const columnsOf = (
  body: Readonly<Record<string, unknown>>,
  issues: readonly ApiIssue[],
): string[] => {
  const named = body["columns"];
  const columns = Array.isArray(named)
    ? named.filter((name) => typeof name === "string")
    : issues.map((issue) => issue.path.at(-1)).filter((name) => typeof name === "string");
  return [...new Set(columns)];
};

/** `Retry-After` is a number of seconds or a date. */
const waitOf = (header: string | null): number | undefined => {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
};
