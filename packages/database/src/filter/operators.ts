import type { ComparisonOperator, ElementsOperator, TextOperator } from "./filter.ts";
import type { ColumnShape, ValueKind } from "./shape.ts";

export type Operator =
  | ComparisonOperator
  | TextOperator
  | ElementsOperator
  | "in"
  | "nin"
  | "between"
  | "isNull"
  | "isEmpty";

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

const LIST = ["eq", "ne", "has", "hasSome", "hasEvery", "isEmpty", "isNull"] as const;
const NESTED = ["eq", "ne", "isNull"] as const;
const ALL_OF_TEXT: readonly Operator[] = [...ORDER, ...TEXT];

export const OPERATORS: readonly Operator[] = [
  ...ALL_OF_TEXT,
  "has",
  "hasSome",
  "hasEvery",
  "isEmpty",
];

/** Which operators fit which kind of value; of lists, see `operatorsOf`. */
export const OPERATORS_OF: Readonly<Record<ValueKind, readonly Operator[]>> = {
  string: ALL_OF_TEXT,
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

export const isOperator = (name: string): name is Operator => known.has(name);

/** Whether a column holds lists whose elements can be asked for. */
export const isList = ({ element }: Pick<ColumnShape, "element">): boolean =>
  element !== undefined && element !== "json" && element !== "binary";

/** Which operators a column takes. */
export const operatorsOf = (column: ColumnShape): readonly Operator[] => {
  if (column.kind === "string" && column.ownForm === true) return ORDER;
  if (!isList(column)) return OPERATORS_OF[column.kind];
  return column.nested === true ? NESTED : LIST;
};

/** Whether values of the kind have an order, so that they can be sorted by. */
export const isSortable = (kind: ValueKind): boolean => kind !== "json" && kind !== "binary";

/** Whether the smallest and the largest of such values can be asked for. */
export const isOrdered = ({ kind }: ColumnShape): boolean => OPERATORS_OF[kind].includes("gt");

/** Whether values can be added up; not those whose stored form the database would add up. */
export const isSummable = ({ kind, ownForm }: ColumnShape): boolean =>
  isNumeric(kind) && ownForm !== true;

/** Why less can be asked for of a column of a custom type, as half a sentence. */
export const storedOtherwise = ({ ownForm }: ColumnShape): string =>
  ownForm === true ? ": its type stores it in another form" : "";

const isNumeric = (kind: ValueKind): boolean =>
  kind === "integer" || kind === "number" || kind === "bigint" || kind === "decimal";

/** Whether the operator takes a list of values: `in`, `nin`, `between`, and all but one of lists. */
export const takesList = (operator: string, column: ColumnShape): boolean => {
  if (isList(column)) return operator !== "has" && !takesFlag(operator);
  return operator === "in" || operator === "nin" || operator === "between";
};

/** Whether the operator asks for true or false. */
export const takesFlag = (operator: string): boolean =>
  operator === "isNull" || operator === "isEmpty";
