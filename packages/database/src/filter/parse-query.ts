import { readColumns, readSelect } from "./columns.ts";
import { Context, isRecord } from "./context.ts";
import { readDeleted, withDeleted } from "./deleted.ts";
import type { Filter } from "./filter.ts";
import { readInclude } from "./include.ts";
import { isOrdered, isSortable, isSummable } from "./operators.ts";
import { checkOptions, readCount, readFlag } from "./options.ts";
import { readWhere } from "./parse-where.ts";
import {
  type AggregateQuery,
  DEFAULT_LIMIT,
  MAXIMUM_LIMIT,
  type OneSelection,
  type Query,
  type Selection,
} from "./query.ts";
import type { ResourceShape, Shapes } from "./shape.ts";
import { readSort } from "./sort.ts";

export const SELECTION_OPTIONS = ["select", "include"];
export const LIST_OPTIONS = [
  "where",
  "sort",
  "limit",
  "cursor",
  "offset",
  "select",
  "include",
  "count",
];
export const AGGREGATE_OPTIONS = ["where", "groupBy", "count", "sum", "avg", "min", "max"];

type Options = Record<string, unknown>;

/**
 * Checks a list query as code writes it and brings it into normal form.
 * @throws {QueryProblem} with all that is wrong with it
 */
export function parseQuery(input: unknown, shape: ResourceShape, shapes: Shapes): Query {
  return parse(input, withDeleted(LIST_OPTIONS, shape), shapes, (options, context) =>
    readQuery(options, readWhere(options["where"], shape, ["where"], context), shape, context),
  );
}

/** As `parseQuery`, of what to bring back of a single row. */
export function parseOneQuery(input: unknown, shape: ResourceShape, shapes: Shapes): OneSelection {
  return parse(input, withDeleted(SELECTION_OPTIONS, shape), shapes, (options, context) =>
    readOneSelection(options, shape, context),
  );
}

/** As `parseQuery`, of an aggregate. */
export function parseAggregate(
  input: unknown,
  shape: ResourceShape,
  shapes: Shapes,
): AggregateQuery {
  return parse(input, withDeleted(AGGREGATE_OPTIONS, shape), shapes, (options, context) =>
    readAggregate(options, readWhere(options["where"], shape, ["where"], context), shape, context),
  );
}

function parse<T>(
  input: unknown,
  known: readonly string[],
  shapes: Shapes,
  read: (options: Options, context: Context) => T,
): T {
  const context = new Context(shapes);
  const options = isRecord(input) ? input : {};
  if (input !== undefined && !isRecord(input)) {
    context.issues.add([], "VALUE", "expected an object of options");
  }
  checkOptions(options, known, [], context);
  const parsed = read(options, context);
  context.issues.throwIfAny();
  return parsed;
}

export function readQuery(
  options: Options,
  where: Filter | undefined,
  shape: ResourceShape,
  context: Context,
): Query {
  const sort = readSort(options["sort"], shape, ["sort"], context);
  const toLimit = { least: 1, most: MAXIMUM_LIMIT };
  const limit = readCount(options["limit"], toLimit, ["limit"], context) ?? DEFAULT_LIMIT;
  const toOffset = { least: 0, most: Number.MAX_SAFE_INTEGER };
  const offset = readCount(options["offset"], toOffset, ["offset"], context);
  const cursor = readCursor(options, context);
  const count = readFlag(options["count"], ["count"], context);
  return {
    ...(where && { where }),
    sort,
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(offset !== undefined && { offset }),
    count,
    ...readOneSelection(options, shape, context),
  };
}

/** What to bring back, and whether removed rows are meant. */
export function readOneSelection(
  options: Options,
  shape: ResourceShape,
  context: Context,
): OneSelection {
  const deleted = readDeleted(options["deleted"], ["deleted"], context);
  return { ...deleted, ...readSelection(options, shape, context) };
}

function readCursor({ cursor, offset }: Options, context: Context): string | undefined {
  if (cursor === undefined) return undefined;
  if (typeof cursor !== "string" || cursor === "") {
    context.issues.add(["cursor"], "CURSOR", "expected the nextCursor of the page before");
    return undefined;
  }
  if (offset !== undefined) {
    const message = "a page begins at a cursor or at an offset, not at both";
    context.issues.add(["offset"], "CONFLICT", message);
  }
  return cursor;
}

function readSelection(options: Options, shape: ResourceShape, context: Context): Selection {
  const select = readSelect(options["select"], shape, ["select"], context);
  const include = readInclude(options["include"], shape, ["include"], context);
  return { ...(select && { select }), include };
}

export function readAggregate(
  options: Options,
  where: Filter | undefined,
  shape: ResourceShape,
  context: Context,
): AggregateQuery {
  const columns = (name: string, fits: Parameters<typeof readColumns>[4]) =>
    readColumns(options[name], shape, [name], context, fits);
  const query = {
    ...(where && { where }),
    groupBy: columns("groupBy", ({ kind }) => isSortable(kind)),
    count: readFlag(options["count"], ["count"], context),
    sum: columns("sum", isSummable),
    avg: columns("avg", isSummable),
    min: columns("min", isOrdered),
    max: columns("max", isOrdered),
    ...readDeleted(options["deleted"], ["deleted"], context),
  };
  if (AGGREGATE_OPTIONS.every((name) => name === "where" || !isAsked(options[name]))) {
    context.issues.add([], "MISSING", "ask for groupBy, count, sum, avg, min or max");
  }
  return query;
}

const isAsked = (option: unknown): boolean =>
  option !== undefined && option !== false && !(Array.isArray(option) && option.length === 0);
