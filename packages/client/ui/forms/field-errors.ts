import { ApiError } from "@headwater/api-client";
import type { z } from "zod";

/** Messages by field, as forms take them. */
export type FieldErrors = Record<string, string>;

/** What is wrong with `data`, in words for people, by field. */
export const fieldErrors = (schema: z.ZodType, data: unknown): FieldErrors => {
  const { error } = schema.safeParse(data, { reportInput: true });
  return gather(error?.issues.map((issue) => [issue.path[0], sentence(issue)]) ?? []);
};

/** What the server found wrong with fields; empty when the failure is about none of them. */
export const serverFieldErrors = (error: unknown): FieldErrors => {
  if (!(error instanceof ApiError)) return {};
  if (error.is("UNIQUE_VIOLATION"))
    return gather(error.columns.map((column) => [column, "Already taken"]));
  return gather(error.issues.map(({ path, message }) => [path[0], capital(message)]));
};

const gather = (pairs: readonly (readonly [PropertyKey | undefined, string])[]): FieldErrors => {
  const errors: FieldErrors = {};
  for (const [field, message] of pairs) errors[String(field ?? "")] ??= message;
  return errors;
};

type Issue = z.core.$ZodIssue;

const sentence = (issue: Issue): string => {
  if (isMissing(issue)) return "Required";
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string"
        ? `At least ${issue.minimum} characters`
        : `At least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `At most ${issue.maximum} characters`
        : `At most ${issue.maximum}`;
    case "invalid_type":
      return issue.expected === "int" ? "A whole number" : `Should be a ${issue.expected}`;
    case "invalid_format":
      return issue.format === "email"
        ? "An email address, such as ada@example.org"
        : capital(issue.message);
    default:
      return capital(issue.message);
  }
};

const isMissing = (issue: Issue): boolean =>
  issue.input === undefined ||
  issue.input === null ||
  (issue.input === "" && issue.code !== "custom");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
