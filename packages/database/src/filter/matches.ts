import { compareValues, isComparable } from "./compare-values.ts";
import { findRelation, isRecord, lookup } from "./context.ts";
import type { Filter, FilterValue, ListValue } from "./filter.ts";
import type { ColumnShape, ResourceShape, Shapes, ValueKind } from "./shape.ts";
import { foldCase, isLike } from "./text.ts";

export interface MatchOptions {
  /**
   * Whether lists of related rows in the row may lack some (a limit or a filter of its own brought
   * them): then only what the rows at hand prove is answered.
   */
  readonly partialLists?: boolean;
}

/**
 * Whether a row meets a filter, by the same rules as in SQL; undefined when that depends on a
 * column or relation the row doesn't carry.
 */
export function matches(
  filter: Filter,
  row: object,
  shape: ResourceShape,
  shapes: Shapes,
  options: MatchOptions = {},
): boolean | undefined {
  return new Matcher(shapes, options.partialLists ?? false).meets(filter, row, shape);
}

type Condition = Exclude<Filter, { type: "and" | "or" | "not" | "relation" }>;

class Matcher {
  readonly #shapes: Shapes;
  readonly #partialLists: boolean;

  constructor(shapes: Shapes, partialLists: boolean) {
    this.#shapes = shapes;
    this.#partialLists = partialLists;
  }

  meets(filter: Filter, row: object, shape: ResourceShape): boolean | undefined {
    switch (filter.type) {
      case "and":
        return all(filter.filters, (part) => this.meets(part, row, shape));
      case "or":
        return opposite(all(filter.filters, (part) => opposite(this.meets(part, row, shape))));
      case "not":
        return opposite(this.meets(filter.filter, row, shape));
      case "relation":
        return this.#relation(filter, row, shape);
      default: {
        const column = lookup(shape).columns.get(filter.column);
        const value: unknown = Reflect.get(row, filter.column);
        return column === undefined || value === undefined
          ? undefined
          : column.ownForm === true && isOrdering(filter) && value !== null
            ? undefined
            : meetsCondition(filter, value, column);
      }
    }
  }

  #relation(
    filter: Extract<Filter, { type: "relation" }>,
    row: object,
    shape: ResourceShape,
  ): boolean | undefined {
    const target = findRelation(filter.relation, shape, this.#shapes)?.target;
    const related: unknown = Reflect.get(row, filter.relation);
    if (target === undefined || related === undefined) return undefined;
    if (filter.quantifier === "is") {
      return isRecord(related) && this.meets(filter.filter, related, target);
    }
    const rows = Array.isArray(related) ? related.filter(isRecord) : [];
    const wanted = filter.quantifier === "every";
    // Whether the rows at hand hold none that decides: for `every` one that doesn't match.
    const undecided = all(rows, (one) => {
      const met = this.meets(filter.filter, one, target);
      return wanted ? met : opposite(met);
    });
    const certain = undecided === true && this.#partialLists ? undefined : undecided;
    return filter.quantifier === "some" ? opposite(certain) : certain;
  }
}

/** Whether the condition asks for an order, which is that of the database. */
const isOrdering = (filter: Condition): boolean =>
  filter.type === "between" ||
  (filter.type === "compare" && filter.operator !== "eq" && filter.operator !== "ne");

function meetsCondition(
  filter: Condition,
  value: unknown,
  { kind, element = kind }: ColumnShape,
): boolean {
  if (filter.type === "isNull") return (value === null) === filter.isNull;
  if (filter.type === "isEmpty" || filter.type === "elements" || filter.type === "whole") {
    return Array.isArray(value) && meetsList(filter, value, element);
  }
  if (!isComparable(value)) return false;
  const order = (other: FilterValue) => compareValues(kind, value, other);
  switch (filter.type) {
    case "compare":
      return COMPARE[filter.operator](order(filter.value));
    case "list":
      return filter.values.some((other) => order(other) === 0) === (filter.operator === "in");
    case "between":
      return order(filter.low) >= 0 && order(filter.high) <= 0;
    case "text":
      return meetsText(filter, String(value));
  }
}

function meetsList(
  filter: Extract<Filter, { type: "isEmpty" | "elements" | "whole" }>,
  list: readonly unknown[],
  kind: ValueKind,
): boolean {
  switch (filter.type) {
    case "isEmpty":
      return (list.length === 0) === filter.isEmpty;
    case "whole":
      return sameList(kind, list, filter.value) === (filter.operator === "eq");
    case "elements": {
      const holds = (wanted: FilterValue) =>
        list.some((one) => isComparable(one) && compareValues(kind, one, wanted) === 0);
      return filter.operator === "hasSome" ? filter.values.some(holds) : filter.values.every(holds);
    }
  }
}

function sameList(kind: ValueKind, list: readonly unknown[], other: ListValue): boolean {
  return (
    list.length === other.length &&
    list.every((one, place) => {
      const wanted = other[place];
      if (isListValue(wanted)) return Array.isArray(one) && sameList(kind, one, wanted);
      return wanted !== undefined && isComparable(one) && compareValues(kind, one, wanted) === 0;
    })
  );
}

const isListValue = (value: FilterValue | ListValue | undefined): value is ListValue =>
  Array.isArray(value);

const COMPARE = {
  eq: (order: number) => order === 0,
  ne: (order: number) => order !== 0,
  gt: (order: number) => order > 0,
  gte: (order: number) => order >= 0,
  lt: (order: number) => order < 0,
  lte: (order: number) => order <= 0,
};

function meetsText({ operator, value }: Extract<Filter, { type: "text" }>, text: string): boolean {
  switch (operator) {
    case "like":
      return isLike(text, value);
    case "contains":
      return text.includes(value);
    case "startsWith":
      return text.startsWith(value);
    case "endsWith":
      return text.endsWith(value);
    case "ilike":
      return isLike(foldCase(text), foldCase(value));
    case "icontains":
      return foldCase(text).includes(foldCase(value));
    case "istartsWith":
      return foldCase(text).startsWith(foldCase(value));
    case "iendsWith":
      return foldCase(text).endsWith(foldCase(value));
  }
}

const opposite = (met: boolean | undefined): boolean | undefined =>
  met === undefined ? undefined : !met;

/** Whether all are met: one that isn't decides, one that is unknown leaves it open. */
function all<T>(parts: readonly T[], meets: (part: T) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = true;
  for (const part of parts) {
    const met = meets(part);
    if (met === false) return false;
    if (met === undefined) result = undefined;
  }
  return result;
}
