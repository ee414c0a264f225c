import {
  matches,
  type Operator,
  operatorsOf,
  parseQuery,
  type ResourceShape,
} from "@headwater/database/filter";
import type { Column } from "../../codegen/model.ts";
import type { Row } from "../seed/row.ts";
import { Skip, type Checks } from "./outcome.ts";
import type { WireRow } from "./http.ts";
import type { Subject } from "./subject.ts";

/** Words that a filter object understands otherwise. */
const TAKEN: ReadonlySet<string> = new Set(["and", "or", "not"]);

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, "\\$&");

const flipped = (text: string): string =>
  text.replaceAll(/[a-zA-Z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );

/** Whole characters of a text, so that none is cut in two. */
const part = (text: string, from: number, to: number): string => [...text].slice(from, to).join("");

/** What an operator is given, from values that rows have. */
const operand = (operator: Operator, value: unknown, other: unknown): unknown => {
  const text = String(value);
  switch (operator) {
    case "in":
    case "nin":
      return [value, other];
    case "between":
      return [value, other];
    case "isNull":
      return true;
    case "like":
      return `${escaped(part(text, 0, 2))}%`;
    case "ilike":
      return `%${escaped(flipped(part(text, 1, 4)))}%`;
    case "contains":
      return part(text, 1, 4);
    case "icontains":
      return flipped(part(text, 1, 4));
    case "startsWith":
      return part(text, 0, 3);
    case "istartsWith":
      return flipped(part(text, 0, 3));
    case "endsWith":
      return part(text, -3, 1_000_000);
    case "iendsWith":
      return flipped(part(text, -3, 1_000_000));
    default:
      return value;
  }
};

const ORDERING: ReadonlySet<Operator> = new Set(["gt", "gte", "lt", "lte", "between"]);

const elementsOf = (list: unknown): unknown[] =>
  Array.isArray(list) ? list.filter((one) => one !== null) : [];

/** Conditions on a column of lists, from lists that rows have. */
const listFilters = (name: string, operators: readonly Operator[], lists: readonly unknown[]) => {
  const full = lists.find((list) => elementsOf(list).length > 0) ?? lists[0];
  const [first] = elementsOf(full);
  const [other = first] = elementsOf(lists.at(-1));
  return operators.flatMap((operator): object[] => {
    const ask = (operand: unknown) => ({ [name]: { [operator]: operand } });
    switch (operator) {
      case "isEmpty":
      case "isNull":
        return [ask(true), ask(false)];
      case "has":
        return first === undefined ? [] : [ask(first), { not: ask(first) }];
      case "hasSome":
        return first === undefined ? [ask([])] : [ask([first, other]), ask([])];
      case "hasEvery":
        return [ask(elementsOf(full)), ask([])];
      default:
        return full === undefined || elementsOf(full).length === 0 ? [] : [ask(full)];
    }
  });
};

const filtersOf = (
  column: Column,
  rows: readonly { code: Row }[],
  shape: ResourceShape,
): object[] => {
  const { name } = column;
  const own = shape.columns[name];
  const operators = own === undefined ? [] : operatorsOf(own);
  const values = rows.map(({ code }) => code[name]).filter((value) => value !== null);
  const value = values[Math.floor(values.length / 2)];
  const other = values.at(-1);
  // Their order is known to the database alone.
  const asked = operators.filter((one) => own?.ownForm !== true || !ORDERING.has(one));
  if (own?.element !== undefined && operators.includes("eq")) {
    return listFilters(name, operators, values);
  }
  return asked.flatMap((operator): object[] => {
    if (operator === "isNull") {
      return [{ [name]: { isNull: true } }, { [name]: { isNull: false } }];
    }
    if (value === undefined) return [];
    const condition = { [name]: { [operator]: operand(operator, value, other) } };
    return operator === "eq" || operator === "gt" ? [condition, { not: condition }] : [condition];
  });
};

/** Lists with each operator that fits each column, and compares with rows filtered in memory. */
export const verifyFilters = async (subject: Subject, checks: Checks): Promise<void> => {
  const { shape, shapes } = subject;
  const rows = (await subject.all()).map((row) => ({ row, code: subject.decoded(row) }));
  if (rows.length === 0) throw new Skip("there are no rows to filter");
  const identities = (list: readonly WireRow[]) =>
    list.map((row) => subject.identity(row)).toSorted();
  const columns = subject.publicColumns.filter(({ name }) => !TAKEN.has(name));
  const verify = async (where: object): Promise<void> => {
    const filter = parseQuery({ where }, shape, shapes).where;
    const expected = rows.filter(
      ({ code }) => filter === undefined || matches(filter, code, shape, shapes) === true,
    );
    const found = await subject.all({ where });
    checks.same(
      JSON.stringify(where, (_, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      ),
      identities(found),
      identities(expected.map(({ row }) => row)),
    );
  };
  for (const column of columns) await Promise.all(filtersOf(column, rows, shape).map(verify));
};
