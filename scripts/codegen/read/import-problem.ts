import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Place } from "../model.ts";

const text = (value: unknown, key: string): string | null => {
  if (typeof value !== "object" || value === null) return null;
  const found = Object.entries(Object.getOwnPropertyDescriptors(value)).find(([k]) => k === key);
  const inner: unknown = found === undefined ? Reflect.get(value, key) : found[1].value;
  return typeof inner === "string" ? inner : null;
};

const placeIn = (thrown: unknown, start: Place, nameOf: (path: string) => string): Place => {
  const position: unknown =
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "position") : null;
  const file = text(position, "file");
  const line: unknown =
    typeof position === "object" && position !== null ? Reflect.get(position, "line") : null;
  return file !== null && typeof line === "number" ? { file: nameOf(file), line } : start;
};

/** Says why importing a schema failed: what is missing, and where. */
export const importProblem = (
  thrown: unknown,
  start: Place,
  nameOf: (path: string) => string,
): Diagnostic => {
  const inner: unknown = thrown instanceof AggregateError ? (thrown.errors[0] ?? thrown) : thrown;
  const message = text(inner, "message") ?? String(inner);
  const missing =
    text(inner, "specifier") ??
    /Cannot find (?:module|package) ['"]([^'"]+)['"]/.exec(message)?.[1] ??
    /Export named ['"]([^'"]+)['"] not found/.exec(message)?.[1] ??
    null;
  if (missing === "defineRelations" || /defineRelations/.test(message)) {
    return diagnose("HW1004", start, { name: "defineRelations" });
  }
  return diagnose("HW1001", placeIn(inner, start, nameOf), {
    message: message.split("\n")[0] ?? message,
    missing,
  });
};
