import {
  type DescribedColumn,
  type Filter,
  type Operator,
  operatorsOf,
  parseWhere,
  type Shapes,
} from "@headwater/api-client/filter";
import { type Draft, draftOf, readDraft } from "../../data/drafts.ts";
import { elementColumn } from "../../data/values.ts";
import type { Resource } from "../../data/schema.ts";

/** An operator as it is chosen; `isNull` and `isEmpty` are two choices each. */
export type Choice =
  | Exclude<Operator, "isNull" | "isEmpty">
  | "null"
  | "notNull"
  | "empty"
  | "notEmpty";

/** A condition on one column while it is being edited. */
export interface Condition {
  readonly column: string;
  readonly choice: Choice;
  /** One value, the two ends of `between`, or as many as there are in a list. */
  readonly drafts: readonly Draft[];
}

const WORDS: Readonly<Record<Choice, string>> = {
  eq: "is",
  ne: "is not",
  gt: ">",
  gte: "≥",
  lt: "<",
  lte: "≤",
  in: "is one of",
  nin: "is none of",
  between: "is between",
  like: "is like",
  contains: "contains",
  startsWith: "starts with",
  endsWith: "ends with",
  ilike: "is like, any case",
  icontains: "contains, any case",
  istartsWith: "starts with, any case",
  iendsWith: "ends with, any case",
  null: "is null",
  notNull: "is not null",
  has: "has",
  hasSome: "has one of",
  hasEvery: "has all of",
  empty: "is empty",
  notEmpty: "is not empty",
};

const DATE_WORDS: Partial<Record<Choice, string>> = {
  gt: "is after",
  gte: "is from",
  lt: "is before",
  lte: "is until",
};

export const choiceWords = ({ kind }: DescribedColumn, choice: Choice): string =>
  (kind === "date" ? DATE_WORDS[choice] : undefined) ?? WORDS[choice];

/** What makes the most sense first. */
const TEXT_FIRST: readonly Choice[] = ["icontains", "eq", "ne", "istartsWith", "iendsWith"];

const OF_ELEMENTS: readonly Choice[] = ["has", "hasSome", "hasEvery"];

const isChoice = (operator: Operator): operator is Operator & Choice => operator in WORDS;

export const choicesOf = (column: DescribedColumn): readonly Choice[] => {
  const { kind, nullable } = column;
  const all = operatorsOf(column);
  const operators: readonly Choice[] =
    kind === "json"
      ? [
          ...OF_ELEMENTS.filter((choice) => all.some((operator) => operator === choice)),
          ...(all.includes("isEmpty") ? (["empty", "notEmpty"] as const) : []),
        ]
      : all.filter(isChoice);
  const first = kind === "string" ? TEXT_FIRST : [];
  const nulls: Choice[] = nullable ? ["null", "notNull"] : [];
  const fitting = first.filter((choice) => operators.includes(choice));
  return [...fitting, ...operators.filter((operator) => !first.includes(operator)), ...nulls];
};

const FLAGS: Partial<Record<Choice, Record<string, boolean>>> = {
  null: { isNull: true },
  notNull: { isNull: false },
  empty: { isEmpty: true },
  notEmpty: { isEmpty: false },
};

export const takesNoValue = (choice: Choice): boolean => FLAGS[choice] !== undefined;
export const takesList = (choice: Choice): boolean =>
  choice === "in" || choice === "nin" || choice === "hasSome" || choice === "hasEvery";

/** The column that a condition's values are of: of a list's elements, what one of them is. */
export const valueColumn = (column: DescribedColumn, choice: Choice): DescribedColumn => {
  const isOfElements = column.element !== undefined && OF_ELEMENTS.includes(choice);
  return isOfElements ? elementColumn(column) : column;
};

/** A condition out of a filter; null when the filter is about more than one column's value. */
export const conditionOf = (filter: Filter, { columns }: Resource): Condition | null => {
  if (!("column" in filter)) return null;
  const shape = columns[filter.column];
  if (shape === undefined) return null;
  const { column } = filter;
  const drafts = (values: readonly unknown[]): Draft[] =>
    values.map((value) => draftOf(shape, value));
  switch (filter.type) {
    case "compare":
    case "text":
      return { column, choice: filter.operator, drafts: drafts([filter.value]) };
    case "list":
      return { column, choice: filter.operator, drafts: drafts(filter.values) };
    case "between":
      return { column, choice: "between", drafts: drafts([filter.low, filter.high]) };
    case "isNull":
      return { column, choice: filter.isNull ? "null" : "notNull", drafts: [] };
    case "isEmpty":
      return { column, choice: filter.isEmpty ? "empty" : "notEmpty", drafts: [] };
    case "elements": {
      const element = valueColumn(shape, filter.operator);
      const values = filter.values.map((value) => draftOf(element, value));
      return { column, choice: filter.operator, drafts: values };
    }
    case "whole":
      return null;
  }
};

const operand = (choice: Choice, values: readonly unknown[]): Record<string, unknown> => {
  const flag = FLAGS[choice];
  if (flag !== undefined) return flag;
  return { [choice]: takesList(choice) || choice === "between" ? values : values[0] };
};

/** The filter that a condition comes to, or why it comes to none. */
export const filterOf = (
  { column, choice, drafts }: Condition,
  resource: Resource,
  shapes: Shapes,
): { readonly filter: Filter } | { readonly fault: string } => {
  const shape = resource.columns[column];
  if (shape === undefined) return { fault: `There is no column ${column}` };
  const values: unknown[] = [];
  for (const draft of takesNoValue(choice) ? [] : drafts) {
    const reading = readDraft(valueColumn(shape, choice), draft);
    if ("fault" in reading) return reading;
    if (reading.value === undefined) return { fault: "A value is missing" };
    values.push(reading.value);
  }
  if (!takesNoValue(choice) && values.length === 0) return { fault: "A value is missing" };
  try {
    const filter = parseWhere({ [column]: operand(choice, values) }, resource, shapes);
    return filter === undefined ? { fault: "A value is missing" } : { filter };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : "That can't be asked for" };
  }
};

/** The condition with another operator, its values kept as far as they fit. */
export const withChoice = (condition: Condition, choice: Choice): Condition => {
  const { drafts } = condition;
  if (takesNoValue(choice)) return { ...condition, choice, drafts: [] };
  if (takesList(choice))
    return { ...condition, choice, drafts: drafts.filter((draft) => draft !== undefined) };
  return {
    ...condition,
    choice,
    drafts: choice === "between" ? [drafts[0], drafts[1]] : [drafts[0]],
  };
};
