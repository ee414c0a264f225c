import type { Context } from "./context.ts";
import type { IssuePath } from "./issues.ts";
import { suggestion } from "./nearest.ts";

/** Names in a list or, separated by commas, in one text; nothing, and an issue, when they aren't. */
export function readNames(input: unknown, path: IssuePath, context: Context): string[] | undefined {
  const names = typeof input === "string" ? input.split(",") : input;
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
  context.issues.add(path, "VALUE", "expected names: a list, or text separated by commas");
  return undefined;
}

/** Tells of every key that is not one of the known options. */
export function checkOptions(
  options: Record<string, unknown>,
  known: readonly string[],
  path: IssuePath,
  context: Context,
): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key) || options[key] === undefined) continue;
    const hint = suggestion(key, known) || `; there are ${known.join(", ")}`;
    context.issues.add([...path, key], "UNKNOWN_PARAMETER", `there is no option "${key}"${hint}`);
  }
}

/** A whole number within bounds. */
export function readCount(
  input: unknown,
  bounds: { least: number; most: number },
  path: IssuePath,
  context: Context,
): number | undefined {
  if (input === undefined) return undefined;
  const { least, most } = bounds;
  if (Number.isSafeInteger(input) && Number(input) >= least && Number(input) <= most) {
    return Number(input);
  }
  const range =
    most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  context.issues.add(path, "VALUE", `expected a whole number ${range}`);
  return undefined;
}

export function readFlag(input: unknown, path: IssuePath, context: Context): boolean {
  if (input !== undefined && typeof input !== "boolean") {
    context.issues.add(path, "VALUE", "expected true or false");
  }
  return input === true;
}
