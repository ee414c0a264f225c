import type { Filter, FilterValue, ListValue } from "../filter.ts";
import { RESERVED_WORDS } from "../query.ts";
import { joinList } from "./list-text.ts";
import { encode } from "./parameters.ts";
import { whereJson } from "./where-json.ts";

const reserved: ReadonlySet<string> = new Set(RESERVED_WORDS);

/**
 * Parameters that read back into the same filter: one for each condition where that can be said
 * (`status=open`, `priority[gte]=2`), with at most one `where=<JSON>` for what can't.
 */
export function filterParameters(filter: Filter | undefined): string[] {
  if (filter === undefined) return [];
  const parts = filter.type === "and" ? filter.filters : [filter];
  const names = new Set<string>();
  const parameters: string[] = [];
  let unsaid = 0;
  for (const part of parts) {
    const said = simple(part, "", names);
    if (said === undefined) unsaid += 1;
    parameters.push(...(said ?? [whereParameter(part)]));
  }
  return unsaid > 1 ? [whereParameter(filter)] : parameters;
}

export const whereParameter = (filter: Filter, name = "where"): string =>
  `${name}=${encode(JSON.stringify(whereJson(filter)))}`;

/** The parameters of one condition; nothing when it has no such form, or its name is taken. */
function simple(filter: Filter, prefix: string, taken: Set<string>): string[] | undefined {
  switch (filter.type) {
    case "and":
    case "or":
    case "not":
      return undefined;
    case "relation": {
      if (isOdd(filter.relation)) return undefined;
      const quantifier = filter.quantifier === "is" ? "" : `${filter.quantifier}.`;
      return related(filter.filter, `${prefix}${filter.relation}.${quantifier}`, taken);
    }
    default: {
      const operator = operatorOf(filter);
      const text = valueText(filter);
      const bare = operator === "eq" && !(prefix === "" && reserved.has(filter.column));
      const name = `${prefix}${encode(filter.column)}${bare ? "" : `[${operator}]`}`;
      if (text === undefined || isOdd(filter.column) || taken.has(name)) return undefined;
      taken.add(name);
      return [`${name}=${encode(text)}`];
    }
  }
}

/** Conditions on one relation. A second group of them would be read as a part of the first. */
function related(filter: Filter, prefix: string, taken: Set<string>): string[] | undefined {
  if (taken.has(prefix)) return undefined;
  const within = new Set<string>();
  const parts = filter.type === "and" ? filter.filters : [filter];
  const said = parts.map((part) => simple(part, prefix, within));
  const parameters = said.flatMap((part) => part ?? []);
  if (parameters.length === 0 || said.includes(undefined)) return undefined;
  taken.add(prefix);
  return parameters;
}

type Condition = Exclude<Filter, { type: "and" | "or" | "not" | "relation" }>;

function operatorOf(filter: Condition): string {
  return "operator" in filter ? filter.operator : filter.type;
}

function valueText(filter: Condition): string | undefined {
  switch (filter.type) {
    case "compare":
      return text(filter.value);
    case "text":
      return filter.value;
    case "list":
      return filter.values.length === 0 ? undefined : joinList(filter.values.map(text));
    case "between":
      return joinList([text(filter.low), text(filter.high)]);
    case "isNull":
      return String(filter.isNull);
    case "isEmpty":
      return String(filter.isEmpty);
    case "elements": {
      const [first] = filter.values;
      if (filter.operator === "has") return first === undefined ? undefined : text(first);
      return filter.values.length === 0 ? undefined : joinList(filter.values.map(text));
    }
    case "whole": {
      const flat = filter.value.filter((value) => isFilterValue(value));
      const plain = flat.length > 0 && flat.length === filter.value.length;
      return plain ? joinList(flat.map(text)) : undefined;
    }
  }
}

const isFilterValue = (value: FilterValue | ListValue): value is FilterValue =>
  !Array.isArray(value);

const text = (value: FilterValue): string =>
  value instanceof Date ? value.toISOString() : String(value);

/** Whether a name has characters with a meaning of their own in a parameter's name. */
const isOdd = (name: string): boolean => /[.[\]]/.test(name);
