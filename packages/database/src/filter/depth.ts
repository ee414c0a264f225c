import { Issues } from "./issues.ts";

/**
 * The levels of a tree to go down, as code gives them or as a query string has them.
 * @throws {QueryProblem} when it is no whole number of at least 1
 */
export function readDepth(input: unknown): number {
  const depth = typeof input === "string" && /^\d{1,9}$/.test(input) ? Number(input) : input;
  if (typeof depth === "number" && Number.isSafeInteger(depth) && depth >= 1) return depth;
  const issues = new Issues();
  issues.add(["depth"], "VALUE", "expected a whole number of at least 1");
  issues.throwIfAny();
  return 1;
}
