import { ERROR_CODES } from "@headwater/database/errors";
import { type JsonObject, ref } from "./resource-description.ts";

const problem = (description: string): JsonObject => ({
  description,
  content: { "application/problem+json": { schema: ref("schemas", "problem") } },
});

/** Answers that go wrong, by their names among the components. */
export const problemResponses: JsonObject = {
  BadRequest: problem("`BAD_REQUEST`: the query, the key or the JSON can't be read."),
  Forbidden: problem("`FORBIDDEN`: removed rows are not for whoever asks to read."),
  NotFound: problem("`NOT_FOUND`: no such row."),
  Conflict: problem(
    "`UNIQUE_VIOLATION` or `FOREIGN_KEY_VIOLATION`: another row stands against it; the columns are named.",
  ),
  PreconditionFailed: problem("`PRECONDITION_FAILED`: the row has changed since."),
  PayloadTooLarge: problem("`PAYLOAD_TOO_LARGE`: the body is longer than the server takes."),
  UnsupportedMediaType: problem("`UNSUPPORTED_MEDIA_TYPE`: the body is not JSON."),
  Invalid: problem("`VALIDATION_FAILED` or `CHECK_VIOLATION`: all that is wrong with the body."),
  RateLimited: problem("`RATE_LIMITED`: too many requests."),
  Internal: problem("`INTERNAL`: the server failed; the log knows more."),
  Unavailable: problem("`UNAVAILABLE`: the database is busy, or the server is shutting down."),
  Timeout: problem("`TIMEOUT`: it took too long."),
};

export const problemSchemas: JsonObject = {
  problem: {
    type: "object",
    description: "What went wrong (RFC 9457).",
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer" },
      code: {
        type: "string",
        enum: Object.keys(ERROR_CODES),
      },
      detail: { type: "string" },
      issues: { type: "array", items: ref("schemas", "issue") },
      requestId: { type: "string" },
    },
    required: ["type", "title", "status", "code", "detail", "requestId"],
  },
  issue: {
    type: "object",
    description: "One thing that is wrong, and where.",
    properties: {
      path: {
        type: "array",
        items: { type: ["string", "integer"] },
        description: 'Names and indexes on the way to it: `[0, "title"]`.',
      },
      code: { type: "string" },
      message: { type: "string" },
    },
    required: ["path", "code", "message"],
  },
  count: {
    type: "object",
    properties: { count: { type: "integer", minimum: 0 } },
    required: ["count"],
  },
};

const refs = (entries: readonly (readonly [status: string, name: string])[]): JsonObject =>
  Object.fromEntries(entries.map(([status, name]) => [status, ref("responses", name)]));

const ALWAYS = [
  ["400", "BadRequest"],
  ["429", "RateLimited"],
  ["500", "Internal"],
  ["503", "Unavailable"],
  ["504", "Timeout"],
] as const;

const BODY = [
  ["409", "Conflict"],
  ["413", "PayloadTooLarge"],
  ["415", "UnsupportedMediaType"],
  ["422", "Invalid"],
] as const;

const FORBIDDEN = ["403", "Forbidden"] as const;

/** @param guarded whether some of what can be asked for is not for everybody */
export const readProblems = (guarded: boolean): JsonObject =>
  refs([...ALWAYS, ...(guarded ? [FORBIDDEN] : [])]);
export const readOneProblems = (guarded: boolean): JsonObject =>
  refs([...ALWAYS, ...(guarded ? [FORBIDDEN] : []), ["404", "NotFound"]]);
export const createProblems: JsonObject = refs([...ALWAYS, ...BODY]);
export const removeManyProblems: JsonObject = refs([...ALWAYS, ["409", "Conflict"]]);
export const changeOneProblems: JsonObject = refs([
  ...ALWAYS,
  ...BODY,
  ["404", "NotFound"],
  ["412", "PreconditionFailed"],
]);
export const upsertProblems: JsonObject = refs([...ALWAYS, ...BODY, ["412", "PreconditionFailed"]]);
export const removeProblems: JsonObject = refs([
  ...ALWAYS,
  ["404", "NotFound"],
  ["409", "Conflict"],
  ["412", "PreconditionFailed"],
]);

/** Headers of answers, by their names among the components. */
export const headers: JsonObject = {
  ETag: { description: "Entity tag of the row, for `If-Match`.", schema: { type: "string" } },
  Location: { description: "Path of the row that was made.", schema: { type: "string" } },
};

export const json = (
  description: string,
  schema: JsonObject,
  ...names: readonly ("ETag" | "Location")[]
): JsonObject => ({
  description,
  ...(names.length === 0
    ? {}
    : { headers: Object.fromEntries(names.map((name) => [name, ref("headers", name)])) }),
  content: { "application/json": { schema } },
});
