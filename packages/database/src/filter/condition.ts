import type { Context } from "./context.ts";
import type { Filter, FilterValue, ListValue } from "./filter.ts";
import type { IssuePath } from "./issues.ts";
import { suggestion } from "./nearest.ts";
import {
  isList,
  isOperator,
  type Operator,
  OPERATORS,
  operatorsOf,
  storedOtherwise,
} from "./operators.ts";
import type { ColumnShape } from "./shape.ts";
import { elementShape, expectation, isStorableText, readValue } from "./value.ts";

const LONGEST_PATTERN = 1000;
const MOST_VALUES = 10_000;

/** One condition on one column; nothing, and an issue, when it isn't right. */
export function readCondition(
  column: string,
  shape: ColumnShape,
  operator: string,
  value: unknown,
  path: IssuePath,
  context: Context,
): Filter | undefined {
  if (!context.admitCondition(path)) return undefined;
  if (!isOperator(operator)) {
    const hint = suggestion(operator, OPERATORS);
    context.issues.add(path, "UNKNOWN_OPERATOR", `there is no operator "${operator}"${hint}`);
    return undefined;
  }
  const fitting = operatorsOf(shape);
  if (!fitting.includes(operator)) {
    const what = shape.element === undefined ? shape.kind : `list of ${shape.element}`;
    const message = `"${operator}" does not fit ${column} (${what}), which takes ${fitting.join(", ")}${storedOtherwise(shape)}`;
    context.issues.add(path, "OPERATOR", message);
    return undefined;
  }
  const reader = new ConditionReader(column, shape, path, context);
  return isList(shape) ? reader.readOfList(operator, value) : reader.read(operator, value);
}

class ConditionReader {
  readonly #column: string;
  readonly #shape: ColumnShape;
  readonly #path: IssuePath;
  readonly #context: Context;

  constructor(column: string, shape: ColumnShape, path: IssuePath, context: Context) {
    this.#column = column;
    this.#shape = shape;
    this.#path = path;
    this.#context = context;
  }

  read(operator: Operator, value: unknown): Filter | undefined {
    const column = this.#column;
    switch (operator) {
      case "isNull":
        if (typeof value === "boolean") return { type: "isNull", column, isNull: value };
        return this.#refuse("expected true or false");
      case "in":
      case "nin": {
        const values = this.#values(value);
        return values && { type: "list", column, operator, values };
      }
      case "between": {
        if (Array.isArray(value) && value.length !== 2) {
          return this.#refuse("expected two values, the low and the high end");
        }
        const [low, high] = this.#values(value) ?? [];
        if (low === undefined || high === undefined) return undefined;
        return { type: "between", column, low, high };
      }
      case "eq":
      case "ne":
      case "gt":
      case "gte":
      case "lt":
      case "lte": {
        const read = this.#value(value, this.#path);
        return read === undefined ? undefined : { type: "compare", column, operator, value: read };
      }
      case "has":
      case "hasSome":
      case "hasEvery":
      case "isEmpty":
        return this.readOfList(operator, value);
      default: {
        const text = this.#text(operator, value);
        return text === undefined ? undefined : { type: "text", column, operator, value: text };
      }
    }
  }

  /** A condition on a column of lists. */
  readOfList(operator: Operator, value: unknown): Filter | undefined {
    const column = this.#column;
    switch (operator) {
      case "isNull":
        return this.read(operator, value);
      case "isEmpty":
        if (typeof value === "boolean") return { type: "isEmpty", column, isEmpty: value };
        return this.#refuse("expected true or false");
      case "has": {
        const read = this.#value(value, this.#path);
        return read === undefined
          ? undefined
          : { type: "elements", column, operator, values: [read] };
      }
      case "hasSome":
      case "hasEvery": {
        const values = this.#values(value);
        return values && { type: "elements", column, operator, values };
      }
      case "eq":
      case "ne": {
        const list = this.#shape.nested === true ? this.#nested(value) : this.#values(value);
        return list && { type: "whole", column, operator, value: list };
      }
      default:
        return undefined;
    }
  }

  /** A list of lists of one length. */
  #nested(value: unknown): ListValue | undefined {
    if (!Array.isArray(value)) return this.#refuse("expected a list of lists");
    const lists = value.map((item) => this.#values(item));
    const known = lists.filter((list) => list !== undefined);
    if (known.length < lists.length) return undefined;
    if (known.some(({ length }) => length !== known[0]?.length)) {
      return this.#refuse("expected lists of one length");
    }
    return known;
  }

  #values(value: unknown): FilterValue[] | undefined {
    if (!Array.isArray(value)) return this.#refuse("expected a list of values");
    if (value.length > MOST_VALUES) {
      const message = `a list holds at most ${MOST_VALUES} values`;
      this.#context.issues.add(this.#path, "TOO_LARGE", message);
      return undefined;
    }
    const values: FilterValue[] = [];
    for (const [index, item] of value.entries()) {
      const read = this.#value(item, [...this.#path, index]);
      if (read !== undefined) values.push(read);
    }
    return values.length === value.length ? values : undefined;
  }

  #value(value: unknown, path: IssuePath): FilterValue | undefined {
    if (value === null) return this.#refuseNull(path);
    const shape = elementShape(this.#shape);
    const read = readValue(shape, value);
    if (read === undefined) {
      this.#context.issues.add(path, "VALUE", expectation(shape, value));
    }
    return read;
  }

  #text(operator: Operator, value: unknown): string | undefined {
    if (value === null) return this.#refuseNull(this.#path);
    if (typeof value !== "string" || !isStorableText(value)) {
      return this.#refuse(expectation(this.#shape, value));
    }
    if (operator !== "like" && operator !== "ilike") return value;
    if (value.length > LONGEST_PATTERN) {
      return this.#refuse(`a pattern has at most ${LONGEST_PATTERN} characters`);
    }
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(value)) {
      return this.#refuse(
        'a pattern can\'t end in a single "\\": it makes the next character plain',
      );
    }
    return value;
  }

  #refuse(message: string): undefined {
    this.#context.issues.add(this.#path, "VALUE", message);
  }

  #refuseNull(path: IssuePath): undefined {
    const message = "nothing compares with null: ask with isNull (true or false)";
    this.#context.issues.add(path, "NULL", message);
  }
}
