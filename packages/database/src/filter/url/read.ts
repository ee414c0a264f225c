import { Context } from "../context.ts";
import { withDeleted } from "../deleted.ts";
import type { Filter } from "../filter.ts";
import { includeNode, includeTree } from "../include.ts";
import { suggestion } from "../nearest.ts";
import {
  AGGREGATE_OPTIONS,
  LIST_OPTIONS,
  readAggregate,
  readOneSelection,
  readQuery,
  SELECTION_OPTIONS,
} from "../parse-query.ts";
import { readWhere as readWhereTree } from "../parse-where.ts";
import { type AggregateQuery, type OneSelection, type Query, RESERVED_WORDS } from "../query.ts";
import type { ResourceShape } from "../shape.ts";
import { FilterReader } from "./filter-reader.ts";
import { splitSearch } from "./parameters.ts";
import { remembered } from "./recent.ts";

/**
 * Reads the query string of a list, with or without its "?".
 * What it gives is shared with later calls of the same query string: never change it.
 * @throws {QueryProblem} with all that is wrong with it
 */
export const readListQuery = remembered<Query>((search, shape, shapes) => {
  const context = new Context(shapes);
  const { options, where } = readSearch(search, shape, context, withDeleted(LIST_OPTIONS, shape));
  return settle(readQuery(options, where, shape, context), context);
});

/** As `readListQuery`, of a single row: `select` and `include`. */
export const readOneQuery = remembered<OneSelection>((search, shape, shapes) => {
  const context = new Context(shapes);
  const { options } = readSearch(search, shape, context, withDeleted(SELECTION_OPTIONS, shape));
  return settle(readOneSelection(options, shape, context), context);
});

/** As `readListQuery`, of an aggregate. */
export const readAggregateQuery = remembered<AggregateQuery>((search, shape, shapes) => {
  const context = new Context(shapes);
  const { options, where } = readSearch(
    search,
    shape,
    context,
    withDeleted(AGGREGATE_OPTIONS, shape),
  );
  return settle(readAggregate(options, where, shape, context), context);
});

/** As `readListQuery`, of a write by filter; nothing when the query string holds no condition. */
export const readWhere = remembered<Filter | undefined>((search, shape, shapes) => {
  const context = new Context(shapes);
  return settle(readSearch(search, shape, context, ["where"]).where, context);
});

function settle<T>(result: T, context: Context): T {
  context.issues.throwIfAny();
  return result;
}

type Options = Record<string, unknown>;

const reserved: ReadonlySet<string> = new Set(RESERVED_WORDS);

/** The options a query string holds, in the form code writes them, and its filter. */
function readSearch(
  search: string,
  shape: ResourceShape,
  context: Context,
  known: readonly string[],
): { options: Options; where: Filter | undefined } {
  const { issues } = context;
  const options: Options = {};
  const filter = new FilterReader(shape, context, known);
  const included: [parameter: string, value: string][] = [];
  for (const [name, values] of splitSearch(search, issues)) {
    const value = values[0] ?? "";
    const isNested = known.includes("include") && /^include\[[^[\]]*\]\[/.test(name);
    const isOption = reserved.has(name) || isNested;
    if (!isOption && known.includes("where")) filter.read(name, values);
    else if (!isOption || (!isNested && !known.includes(name))) {
      issues.add([name], "UNKNOWN_PARAMETER", unknownMessage(name, shape, known));
    } else if (values.length > 1) issues.add([name], "REPEATED", "stands more than once");
    else if (isNested) included.push([name, value]);
    else if (name === "where") {
      const where = readWhereTree(parseJson(name, value, context), shape, [name], context);
      if (where !== undefined) filter.push(where);
    } else options[name] = optionValue(name, value);
  }
  if (included.length > 0) options["include"] = withNested(options["include"], included, context);
  return { options, where: filter.filter() };
}

function unknownMessage(name: string, shape: ResourceShape, known: readonly string[]): string {
  if (reserved.has(name) && Object.hasOwn(shape.columns, name) && known.includes("where")) {
    return `"${name}" is a reserved word: to filter by the column, write ${name}[eq]`;
  }
  const hint = suggestion(name, known) || `; there are ${known.join(", ")}`;
  return `there is no parameter "${name}" here${hint}`;
}

/** `include[comments.author][limit]=5` and the like, together with the names in `include`. */
function withNested(
  names: unknown,
  nested: readonly [parameter: string, value: string][],
  context: Context,
): Options {
  const tree = includeTree(typeof names === "string" ? names.split(",") : []);
  for (const [parameter, value] of nested) {
    const [, relation = "", option = ""] = /^include\[(.*)\]\[(.*)\]$/.exec(parameter) ?? [];
    if (!NESTED_OPTIONS.includes(option)) {
      const hint = suggestion(option, NESTED_OPTIONS) || `; there are ${NESTED_OPTIONS.join(", ")}`;
      const message = `an included relation has no option "${option}"${hint}`;
      context.issues.add([parameter], "UNKNOWN_PARAMETER", message);
      continue;
    }
    includeNode(tree, relation)[option] =
      option === "where" ? parseJson(parameter, value, context) : optionValue(option, value);
  }
  return tree;
}

const NESTED_OPTIONS = ["where", "sort", "limit", "select"];

function optionValue(name: string, text: string): unknown {
  if (name === "limit" || name === "offset") return /^\d{1,16}$/.test(text) ? Number(text) : text;
  if (name === "count") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function parseJson(parameter: string, text: string, context: Context): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.issues.add([parameter], "MALFORMED", "is not valid JSON");
    return undefined;
  }
}
