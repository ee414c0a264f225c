import type { Filter, FilterValue, ListValue } from "../filter.ts";

type Json = string | number | boolean | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A filter as JSON that `parseWhere` reads back into the same filter. */
export function whereJson(filter: Filter): JsonObject {
  switch (filter.type) {
    case "and":
      return merged(filter.filters);
    case "or":
      return { or: filter.filters.map(whereJson) };
    case "not":
      return { not: whereJson(filter.filter) };
    case "relation": {
      const inner = whereJson(filter.filter);
      const { relation, quantifier } = filter;
      return { [relation]: quantifier === "is" ? inner : { [quantifier]: inner } };
    }
    default:
      return { [filter.column]: conditionJson(filter) };
  }
}

type Condition = Exclude<Filter, { type: "and" | "or" | "not" | "relation" }>;

function conditionJson(filter: Condition): Json {
  switch (filter.type) {
    case "compare": {
      const value = valueJson(filter.value);
      return filter.operator === "eq" ? value : { [filter.operator]: value };
    }
    case "text":
      return { [filter.operator]: filter.value };
    case "list":
      return { [filter.operator]: filter.values.map(valueJson) };
    case "between":
      return { between: [valueJson(filter.low), valueJson(filter.high)] };
    case "isNull":
      return { isNull: filter.isNull };
    case "isEmpty":
      return { isEmpty: filter.isEmpty };
    case "elements": {
      const values = filter.values.map(valueJson);
      return { [filter.operator]: filter.operator === "has" ? (values[0] ?? []) : values };
    }
    case "whole":
      return { [filter.operator]: listJson(filter.value) };
  }
}

const listJson = (list: ListValue): Json[] =>
  list.map((value) => (isListValue(value) ? listJson(value) : valueJson(value)));

const isListValue = (value: FilterValue | ListValue): value is ListValue => Array.isArray(value);

function valueJson(value: FilterValue): string | number | boolean {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? value.toString() : value;
}

/** As few objects as the conditions fit into with their order kept. */
function merged(filters: readonly Filter[]): JsonObject {
  const objects: JsonObject[] = [];
  let before: Filter | undefined;
  for (const filter of filters) {
    const last = objects.at(-1);
    const json = whereJson(filter);
    if (last === undefined || !mergeInto(last, json, before, filter)) objects.push(json);
    before = filter;
  }
  const [only, second] = objects;
  if (second !== undefined) return { and: objects };
  return only ?? {};
}

/** Adds a condition of one key, unless the object has that key or its order would change. */
function mergeInto(
  object: JsonObject,
  json: JsonObject,
  before: Filter | undefined,
  filter: Filter,
): boolean {
  const [key = "", value = ""] = Object.entries(json)[0] ?? [];
  // An integer-like key would jump to the front of the object.
  if (/^\d/.test(key)) return false;
  const present = Object.hasOwn(object, key) ? object[key] : undefined;
  if (present === undefined) {
    object[key] = value;
    return true;
  }
  const isSibling = before !== undefined && sharesKey(before, filter);
  if (!isSibling || !isObject(present) || !isObject(value)) return false;
  const [operator = "", operand = ""] = Object.entries(value)[0] ?? [];
  if (Object.hasOwn(present, operator)) return false;
  present[operator] = operand;
  return true;
}

/** Whether two filters in a row may stand side by side under one key: `{ gte: 1, lt: 5 }`. */
function sharesKey(a: Filter, b: Filter): boolean {
  if (a.type === "relation" && b.type === "relation") {
    return a.relation === b.relation && a.quantifier !== "is" && b.quantifier !== "is";
  }
  return "column" in a && "column" in b && a.column === b.column;
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && !Array.isArray(value);
