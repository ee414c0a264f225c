import type { Filter, Include, SortTerm } from "@headwater/api-client/filter";

/** The to-one relations that a filter or a sort looks through, as a tree of names. */
export type Reach = Map<string, Reach>;

/** What decides whether a row is in a list, where it stands, and what it carries. */
export interface ListQueryParts {
  readonly where?: Filter;
  readonly sort?: readonly SortTerm[];
  readonly select?: readonly string[];
  readonly include: readonly Include[];
}

const reaches = new WeakMap<ListQueryParts, Reach>();

export const reachOf = (query: ListQueryParts): Reach => {
  let reach = reaches.get(query);
  if (reach === undefined) {
    reach = new Map();
    if (query.where !== undefined) throughFilter(query.where, reach);
    for (const { path } of query.sort ?? []) throughPath(path.slice(0, -1), reach);
    reaches.set(query, reach);
  }
  return reach;
};

const step = (reach: Reach, name: string): Reach => {
  const next = reach.get(name) ?? new Map();
  reach.set(name, next);
  return next;
};

const throughPath = (path: readonly string[], reach: Reach): void => {
  path.reduce(step, reach);
};

const throughFilter = (filter: Filter, reach: Reach): void => {
  if (filter.type === "not") throughFilter(filter.filter, reach);
  else if (filter.type === "and" || filter.type === "or") {
    for (const part of filter.filters) throughFilter(part, reach);
  } else if (filter.type === "relation" && filter.quantifier === "is") {
    throughFilter(filter.filter, step(reach, filter.relation));
  }
};
