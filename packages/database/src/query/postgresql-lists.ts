import type { ColumnModel } from "../model.ts";
import type { ListSql } from "./dialect.ts";

interface ListType {
  /** Of elements, as both sides are brought to it; without a length, which would cut values short. */
  readonly element: string;
  /** Whether the column has to be brought to it as well. */
  readonly cast: boolean;
  /** Whether its moments are finer than what code can tell apart. */
  readonly fine: boolean;
}

const compute = ({ sqlType = "text[]" }: ColumnModel): ListType => {
  const whole = sqlType.replace(/(?:\[\d*\])+$/, "");
  const element = whole.replace(/\s*\([^)"']*\)/g, "").trim();
  // Any whole number may be asked for.
  if (/^(?:smallint|integer|int[24]?)$/i.test(element)) {
    return { element: "bigint", cast: true, fine: false };
  }
  if (/^(?:character varying|varchar|character|char|bpchar)$/i.test(element)) {
    return { element: "text", cast: true, fine: false };
  }
  const fine = /^timestamp/i.test(element) && !/\(\s*[0-3]\s*\)/.test(whole);
  // The text of a date may come with a time, which a moment takes.
  const isDay = /^date$/i.test(element);
  return { element: isDay ? "timestamp" : element, cast: isDay, fine };
};

const known = new WeakMap<ColumnModel, ListType>();

const listType = (column: ColumnModel): ListType => {
  const type = known.get(column) ?? compute(column);
  known.set(column, type);
  return type;
};

const OPERATORS = { has: "@>", hasEvery: "@>", hasSome: "&&", eq: "=", ne: "<>" } as const;

const left = (reference: string, column: ColumnModel): string => {
  const { element, cast, fine } = listType(column);
  if (fine && column.nested !== true) {
    const each = `SELECT date_trunc('milliseconds', item) FROM unnest(${reference}) AS item`;
    return `CASE WHEN ${reference} IS NOT NULL THEN ARRAY(${each}) END`;
  }
  return cast ? `${reference}::${element}[]` : reference;
};

/** PostgreSQL's own operators on arrays, which a GIN index serves. */
export const postgresqlLists: ListSql = {
  isEmpty: (reference, isEmpty) => `cardinality(${reference}) ${isEmpty ? "=" : ">"} 0`,
  compare(reference, operator, placeholder, column) {
    const value = `${placeholder}::${listType(column).element}[]`;
    return `${left(reference, column)} ${OPERATORS[operator]} ${value}`;
  },
};
