import { type Context, findRelation, lookup } from "./context.ts";
import type { IssuePath } from "./issues.ts";
import { suggestion } from "./nearest.ts";
import { isSortable } from "./operators.ts";
import { readNames } from "./options.ts";
import { MAXIMUM_INCLUDE_DEPTH, MAXIMUM_SORT_TERMS, type SortTerm } from "./query.ts";
import type { ResourceShape } from "./shape.ts";

/** The terms of a sort: `-createdAt,author.name` or a list of such names. */
export function readSort(
  input: unknown,
  shape: ResourceShape,
  path: IssuePath,
  context: Context,
): SortTerm[] {
  if (input === undefined) return [];
  const names = readNames(input, path, context) ?? [];
  if (names.length > MAXIMUM_SORT_TERMS) {
    const message = `a sort has at most ${MAXIMUM_SORT_TERMS} terms`;
    context.issues.add(path, "TOO_LARGE", message);
    return [];
  }
  const terms: SortTerm[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const descending = name.startsWith("-");
    const column = descending ? name.slice(1) : name;
    if (seen.has(column)) {
      context.issues.add(path, "REPEATED", `"${column}" is sorted by twice`);
      continue;
    }
    seen.add(column);
    const found = columnPath(column, shape, path, context);
    if (found !== undefined) terms.push({ path: found, descending });
  }
  return terms;
}

function columnPath(
  name: string,
  shape: ResourceShape,
  path: IssuePath,
  context: Context,
): string[] | undefined {
  const { issues } = context;
  const segments = lookup(shape).columns.has(name) ? [name] : name.split(".");
  if (segments.length > MAXIMUM_INCLUDE_DEPTH + 1) {
    issues.add(path, "TOO_DEEP", `a sort follows at most ${MAXIMUM_INCLUDE_DEPTH} relations`);
    return undefined;
  }
  let at = shape;
  for (const segment of segments.slice(0, -1)) {
    const found = findRelation(segment, at, context.shapes);
    if (found === undefined) {
      const hint = suggestion(segment, lookup(at).relations.keys());
      issues.add(path, "UNKNOWN_RELATION", `${at.name} have no relation "${segment}"${hint}`);
      return undefined;
    }
    if (found.relation.many) {
      issues.add(path, "OPERATOR", `"${segment}" leads to many rows and gives no order`);
      return undefined;
    }
    at = found.target;
  }
  const last = segments.at(-1) ?? "";
  const column = lookup(at).columns.get(last);
  if (column === undefined) {
    const hint = suggestion(last, lookup(at).columns.keys());
    issues.add(path, "UNKNOWN_COLUMN", `${at.name} have no column "${last}"${hint}`);
    return undefined;
  }
  if (!isSortable(column.kind)) {
    issues.add(path, "OPERATOR", `${last} (${column.kind}) has no order to sort by`);
    return undefined;
  }
  return segments;
}
