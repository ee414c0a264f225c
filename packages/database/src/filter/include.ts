import { readSelect } from "./columns.ts";
import { type Context, findRelation, isRecord, lookup } from "./context.ts";
import type { IssuePath } from "./issues.ts";
import { suggestion } from "./nearest.ts";
import { checkOptions, readCount, readNames } from "./options.ts";
import { readWhere } from "./parse-where.ts";
import { DEFAULT_LIMIT, type Include, MAXIMUM_INCLUDE_DEPTH, MAXIMUM_LIMIT } from "./query.ts";
import type { RelationShape, ResourceShape } from "./shape.ts";
import { readSort } from "./sort.ts";

/** Options of one relation of an include, as they come in. */
export interface IncludeNode {
  [option: string]: unknown;
  include?: IncludeTree;
}

export type IncludeTree = Record<string, IncludeNode>;

const OPTIONS_OF_ONE = ["select", "include"];
const OPTIONS_OF_MANY = ["where", "sort", "limit", "select", "include"];

/** The relations to bring along: names, dotted where nested, or an object of options for each. */
export function readInclude(
  input: unknown,
  shape: ResourceShape,
  path: IssuePath,
  context: Context,
  depth = 1,
): Include[] {
  if (input === undefined) return [];
  const tree: Record<string, unknown> = isRecord(input)
    ? input
    : includeTree(readNames(input, path, context) ?? []);
  const includes: Include[] = [];
  for (const name of Object.keys(tree)) {
    const options = tree[name];
    const here = [...path, name];
    if (options === undefined || options === false) continue;
    if (!context.admitInclude(here)) break;
    if (depth > MAXIMUM_INCLUDE_DEPTH) {
      const message = `relations are included at most ${MAXIMUM_INCLUDE_DEPTH} deep`;
      context.issues.add(here, "TOO_DEEP", message);
      break;
    }
    const found = findRelation(name, shape, context.shapes);
    if (found === undefined) {
      const hint = suggestion(name, lookup(shape).relations.keys());
      const message = `${shape.name} have no relation "${name}"${hint}`;
      context.issues.add(here, "UNKNOWN_RELATION", message);
    } else if (options !== true && !isRecord(options)) {
      context.issues.add(here, "VALUE", "expected true, false or an object of options");
    } else {
      const own = options === true ? {} : options;
      includes.push(readOne(name, found.relation, found.target, own, here, context, depth));
    }
  }
  return includes;
}

function readOne(
  name: string,
  relation: RelationShape,
  target: ResourceShape,
  options: Record<string, unknown>,
  path: IssuePath,
  context: Context,
  depth: number,
): Include {
  checkOptions(options, relation.many ? OPTIONS_OF_MANY : OPTIONS_OF_ONE, path, context);
  const select = readSelect(options["select"], target, [...path, "select"], context);
  const include = readInclude(options["include"], target, [...path, "include"], context, depth + 1);
  const brought = { ...(select && { select }), include };
  if (!relation.many) return { relation: name, query: { sort: [], limit: 1, ...brought } };
  const where = readWhere(options["where"], target, [...path, "where"], context);
  const sort = readSort(options["sort"], target, [...path, "sort"], context);
  const bounds = { least: 1, most: MAXIMUM_LIMIT };
  const limit = readCount(options["limit"], bounds, [...path, "limit"], context) ?? DEFAULT_LIMIT;
  return { relation: name, query: { ...(where && { where }), sort, limit, ...brought } };
}

/** Options for each relation from dotted names: `a.b` brings `a`, and `b` within it. */
export function includeTree(names: readonly string[]): IncludeTree {
  const tree = emptyTree();
  for (const name of names) includeNode(tree, name);
  return tree;
}

/** The options of the relation a dotted name leads to, made where they are missing. */
export function includeNode(tree: IncludeTree, name: string): IncludeNode {
  const [first = "", ...others] = name.split(".", MAXIMUM_INCLUDE_DEPTH + 1);
  let node = (tree[first] ??= {});
  for (const segment of others) {
    node.include ??= emptyTree();
    node = node.include[segment] ??= {};
  }
  return node;
}

/** Without a prototype, so that no name from outside means anything but itself. */
const emptyTree = (): IncludeTree => Object.create(null);
