import { ownColumns } from "@headwater/database/filter";
import type { Schema } from "@headwater/database/wire";
import type { z } from "zod";
import { suggestion } from "./search.ts";
import { type ProblemIssue, type ProblemPath, RequestError } from "../problem/request-error.ts";

const MOST_ISSUES = 1_000;

type Validated<Output> =
  | { readonly data: Output; readonly issues?: undefined }
  | { readonly issues: readonly ProblemIssue[] };

/** What a schema makes of a value, or all that is wrong with it, each thing with its place. */
export const validate = <Output>(
  schema: Schema<Output>,
  value: unknown,
  at: ProblemPath = [],
): Validated<Output> => {
  const result = schema.safeParse(ownColumns(value));
  if (result.success) return { data: result.data };
  return { issues: result.error.issues.flatMap((issue) => issuesOf(issue, schema, at)) };
};

/** Refuses a body for what is wrong with it. */
export const invalid = (issues: readonly ProblemIssue[]): RequestError =>
  new RequestError("VALIDATION_FAILED", summary(issues), { issues: issues.slice(0, MOST_ISSUES) });

const summary = ([first, ...others]: readonly ProblemIssue[]): string => {
  if (first === undefined) return "The body is not valid";
  const place = first.path.length === 0 ? "The body" : first.path.join(".");
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return `${place}: ${first.message}${more}`;
};

const issuesOf = (issue: z.core.$ZodIssue, schema: Schema, at: ProblemPath): ProblemIssue[] => {
  const path = [...at, ...issue.path.map((part) => (typeof part === "symbol" ? "" : part))];
  if (issue.code !== "unrecognized_keys") {
    return [{ path, code: issue.code, message: issue.message }];
  }
  const known = issue.path.length === 0 ? Object.keys(shapeOf(schema)) : [];
  return issue.keys.map((key) => ({
    path: [...path, key],
    code: issue.code,
    message: `"${key}" is not expected here${suggestion(key, known)}`,
  }));
};

/** The columns of an object schema. */
export const shapeOf = (schema: Schema): Readonly<Record<string, unknown>> => {
  const shape = "shape" in schema ? schema.shape : {};
  return typeof shape === "object" && shape !== null ? { ...shape } : {};
};
