import { readFileSync } from "node:fs";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Place } from "../model.ts";

type NameOf = (path: string) => string;

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const text = (value: unknown, key: string): string | null => {
  const found = field(value, key);
  return typeof found === "string" ? found : null;
};

/** Where the parser stopped. */
const parserPlace = (thrown: unknown, nameOf: NameOf): Place | null => {
  const position = field(thrown, "position");
  const file = text(position, "file");
  const line = field(position, "line");
  return file !== null && typeof line === "number" ? { file: nameOf(file), line } : null;
};

/** The innermost line of the project's own files that an error passed through. */
const stackPlace = (thrown: unknown, files: readonly string[], nameOf: NameOf): Place | null => {
  for (const line of (text(thrown, "stack") ?? "").split("\n")) {
    const [, path, number] = /\(?((?:\/|[A-Za-z]:)[^():]*):(\d+):\d+\)?$/.exec(line) ?? [];
    if (path !== undefined && files.includes(path)) {
      return { file: nameOf(path), line: Number(number) };
    }
  }
  return null;
};

/** The first line of the project's files that has a word in an import. */
export const importPlace = (
  word: string,
  files: readonly string[],
  nameOf: NameOf,
): Place | null => {
  for (const file of files) {
    const lines = readFileSync(file, "utf8").split("\n");
    const index = lines.findIndex((line) => line.includes(word));
    if (index !== -1) return { file: nameOf(file), line: index + 1 };
  }
  return null;
};

/** The first of the issues that Zod writes as JSON, in words. */
const issueIn = (message: string): string | null => {
  if (!message.startsWith("[")) return null;
  try {
    const [issue]: unknown[] = JSON.parse(message);
    const path = field(issue, "path");
    const said = text(issue, "message");
    return said === null ? null : `${Array.isArray(path) ? `${path.join(".")}: ` : ""}${said}`;
  } catch {
    return null;
  }
};

/** A message without the machine's paths, and a package by its name, not its main file. */
const readable = (message: string, nameOf: NameOf): string =>
  (issueIn(message) ?? message.split("\n")[0] ?? message)
    .replaceAll(
      /(?:\/|[A-Za-z]:)[^'"\s]*\/node_modules\/([^'"\s]*?)(?:\/index\.[mc]?js)?(?=['"\s]|$)/g,
      "$1",
    )
    .replaceAll(/(?<![\w.@-])\/[^'"\s]+/g, nameOf);

const missingIn = (message: string): string | null =>
  /(?:Cannot find (?:module|package)|Export named|Could not resolve:?) ['"]([^'"]+)['"]/.exec(
    message,
  )?.[1] ?? null;

/** What importing a schema threw, and the variables it looked for that are not set. */
interface Failure {
  readonly thrown: unknown;
  /** The schema is written for Drizzle 1.0. */
  readonly later: boolean;
  readonly unset: readonly string[];
}

/** Says why importing a schema failed: what is missing, and where. */
export const importProblem = (
  { thrown, unset, later }: Failure,
  files: readonly string[],
  start: Place,
  nameOf: NameOf,
): Diagnostic => {
  const inner: unknown = thrown instanceof AggregateError ? (thrown.errors[0] ?? thrown) : thrown;
  const message = text(inner, "message") ?? String(inner);
  const missing = missingIn(message);
  const place =
    (missing === null ? null : importPlace(missing, files, nameOf)) ??
    parserPlace(inner, nameOf) ??
    stackPlace(inner, files, nameOf) ??
    start;
  return later && missing !== null && /not found in module ['"]drizzle-orm\b/.test(message)
    ? diagnose("HW1004", place, { missing })
    : diagnose("HW1001", place, { message: readable(message, nameOf), missing, unset });
};
