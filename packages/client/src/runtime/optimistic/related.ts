import type { Filter, Include, ResourceShape, Shapes } from "@headwater/api-client/filter";
import { type Asked, readAsked } from "./asked.ts";
import { readQueryKey } from "../query-key.ts";

/**
 * Resources whose rows a write may change or show differently: the written one and those linked to
 * it by a key or through it, either way, and all views. A removal reaches all that hangs below, since it may cascade;
 * so does a return.
 */
export const relatedTo = (resource: string, shapes: Shapes, reachesBelow: boolean): Set<string> => {
  const related = new Set([resource]);
  for (const shape of Object.values(shapes)) {
    // A view's query may read any table.
    if (shape.view !== undefined) related.add(shape.name);
    for (const { target, through } of Object.values(shape.relations)) {
      if (shape.name === resource) related.add(target);
      if (target === resource || through?.resource === resource) related.add(shape.name);
    }
  }
  if (reachesBelow) addBelow(resource, shapes, related, new Set());
  return related;
};

const addBelow = (
  resource: string,
  shapes: Shapes,
  related: Set<string>,
  visited: Set<string>,
): void => {
  if (visited.has(resource)) return;
  visited.add(resource);
  for (const { many, target, through } of Object.values(shapes[resource]?.relations ?? {})) {
    // What is linked by rows of a third table stays; those rows hang below by a relation of their own.
    if (!many || through !== undefined) continue;
    related.add(target);
    addBelow(target, shapes, related, visited);
  }
};

/** Whether a cached query is of one of these resources, or looks at one through relations. */
export const concerns = (
  queryKey: readonly unknown[],
  resources: ReadonlySet<string>,
  shapes: Shapes,
): boolean => {
  const parts = readQueryKey(queryKey);
  if (parts === undefined) return false;
  if (resources.has(parts.resource)) return true;
  const asked = readAsked(queryKey, shapes);
  return asked !== undefined && [...seenBy(asked, shapes)].some((name) => resources.has(name));
};

function* seenBy({ shape, query }: Asked, shapes: Shapes): Iterable<string> {
  yield* throughIncludes(query.include, shape, shapes);
  if (query.where !== undefined) yield* throughFilter(query.where, shape, shapes);
  for (const { path } of query.sort ?? []) {
    let at: ResourceShape | undefined = shape;
    for (const name of path.slice(0, -1)) {
      at = at && targetOf(at, name, shapes);
      if (at !== undefined) yield at.name;
    }
  }
}

function* throughIncludes(
  includes: readonly Include[],
  shape: ResourceShape,
  shapes: Shapes,
): Iterable<string> {
  for (const { relation, query } of includes) {
    const target = targetOf(shape, relation, shapes);
    if (target === undefined) continue;
    yield* reached(shape, relation, target);
    yield* throughIncludes(query.include, target, shapes);
    if (query.where !== undefined) yield* throughFilter(query.where, target, shapes);
  }
}

function* throughFilter(filter: Filter, shape: ResourceShape, shapes: Shapes): Iterable<string> {
  if (filter.type === "not") yield* throughFilter(filter.filter, shape, shapes);
  else if (filter.type === "and" || filter.type === "or") {
    for (const part of filter.filters) yield* throughFilter(part, shape, shapes);
  } else if (filter.type === "relation") {
    const target = targetOf(shape, filter.relation, shapes);
    if (target === undefined) return;
    yield* reached(shape, filter.relation, target);
    yield* throughFilter(filter.filter, target, shapes);
  }
}

/** The resource that a relation leads to, and the one that it leads through. */
function* reached(shape: ResourceShape, relation: string, target: ResourceShape): Iterable<string> {
  yield target.name;
  const through = shape.relations[relation]?.through;
  if (through !== undefined) yield through.resource;
}

const targetOf = (
  shape: ResourceShape,
  relation: string,
  shapes: Shapes,
): ResourceShape | undefined => {
  const name = shape.relations[relation]?.target;
  return name === undefined ? undefined : shapes[name];
};
