import type { Deleted } from "./deleted.ts";
import type { Filter } from "./filter.ts";

/** One term of a sort: a column, reached through to-one relations where `path` is longer than 1. */
export interface SortTerm {
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** A relation to bring along, with the options of its own list. */
export interface Include {
  readonly relation: string;
  readonly query: IncludeQuery;
}

/** What to bring back of a row. */
export interface Selection {
  /**
   * Columns that come back, in the shape's order, those of the key among them; all that are not
   * hidden when absent.
   */
  readonly select?: readonly string[];
  readonly include: readonly Include[];
}

/** What to bring back of a row that is asked for by its key. */
export interface OneSelection extends Selection {
  readonly deleted?: Deleted;
}

export interface IncludeQuery extends Selection {
  readonly where?: Filter;
  readonly sort: readonly SortTerm[];
  /** Rows per parent of a to-many relation; 1 where the relation leads to one row. */
  readonly limit: number;
}

/** A list query in its normal form: checked, typed, ready to compile. */
export interface Query extends IncludeQuery {
  readonly deleted?: Deleted;
  readonly cursor?: string;
  readonly offset?: number;
  /** Whether to count all rows that match. */
  readonly count: boolean;
}

export type AggregateFunction = "sum" | "avg" | "min" | "max";

export interface AggregateQuery {
  readonly deleted?: Deleted;
  readonly where?: Filter;
  readonly groupBy: readonly string[];
  readonly count: boolean;
  readonly sum: readonly string[];
  readonly avg: readonly string[];
  readonly min: readonly string[];
  readonly max: readonly string[];
}

export const DEFAULT_LIMIT = 50;
export const MAXIMUM_LIMIT = 200;
export const MAXIMUM_WHERE_DEPTH = 32;
export const MAXIMUM_INCLUDE_DEPTH = 5;
export const MAXIMUM_SORT_TERMS = 10;

/** Words with a meaning of their own in a query string; a column of that name is `count[eq]=3`. */
export const RESERVED_WORDS = [
  "where",
  "sort",
  "limit",
  "cursor",
  "offset",
  "select",
  "include",
  "count",
  "groupBy",
  "sum",
  "avg",
  "min",
  "max",
  "q",
  "deleted",
] as const;
