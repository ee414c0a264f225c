import type { ComparisonOperator, TextOperator } from "./filter.ts";
import type { ValueKind } from "./shape.ts";

export type Operator = ComparisonOperator | TextOperator | "in" | "nin" | "between" | "isNull";

const EQUALITY = ["eq", "ne", "in", "nin", "isNull"] as const;
const ORDER = ["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "between", "isNull"] as const;
const TEXT = [
  "like",
  "contains",
  "startsWith",
  "endsWith",
  "ilike",
  "icontains",
  "istartsWith",
  "iendsWith",
] as const;

export const OPERATORS: readonly Operator[] = [...ORDER, ...TEXT];

/** Which operators fit which kind of value. */
export const OPERATORS_OF: Readonly<Record<ValueKind, readonly Operator[]>> = {
  string: OPERATORS,
  enum: ORDER,
  integer: ORDER,
  number: ORDER,
  bigint: ORDER,
  decimal: ORDER,
  boolean: EQUALITY,
  date: ORDER,
  json: ["isNull"],
  binary: ["isNull"],
};

const known: ReadonlySet<string> = new Set(OPERATORS);
const sets = new Map(
  Object.entries(OPERATORS_OF).map(([kind, list]) => [kind, new Set<string>(list)] as const),
);

export const isOperator = (name: string): name is Operator => known.has(name);

export const operatorFits = (operator: Operator, kind: ValueKind): boolean =>
  sets.get(kind)?.has(operator) ?? false;

/** Whether values of the kind have an order, so that they can be sorted by. */
export const isSortable = (kind: ValueKind): boolean => kind !== "json" && kind !== "binary";

/** Whether the smallest and the largest of such values can be asked for. */
export const isOrdered = (kind: ValueKind): boolean => operatorFits("gt", kind);

export const isNumeric = (kind: ValueKind): boolean =>
  kind === "integer" || kind === "number" || kind === "bigint" || kind === "decimal";

/** Whether the operator takes a list of values (`in`, `nin`, `between`). */
export const takesList = (operator: string): boolean =>
  operator === "in" || operator === "nin" || operator === "between";
