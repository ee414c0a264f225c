import type { Filter } from "./filter.ts";

/** Matches every row. */
export const EVERYTHING: Filter = { type: "and", filters: [] };

export const isEverything = (filter: Filter): boolean =>
  filter.type === "and" && filter.filters.length === 0;

/** One filter of many, in normal form: no group directly in a group of its type, none of one. */
export function combine(type: "and" | "or", filters: readonly Filter[]): Filter {
  const flat = filters.some((filter) => filter.type === type)
    ? filters.flatMap((filter) => (filter.type === type ? filter.filters : [filter]))
    : filters;
  const [first, second] = flat;
  return first !== undefined && second === undefined ? first : { type, filters: flat };
}

/** Both conditions; either may be absent. */
export function both(a: Filter | undefined, b: Filter | undefined): Filter | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return combine("and", [a, b]);
}
