import type { Dialect } from "../engine/engine.ts";
import type { SqlValue } from "../engine/operation.ts";
import type { TextOperator } from "../filter/filter.ts";
import type { ColumnModel } from "../model.ts";

/** How an operator on text reads in SQL, and what it binds; both in the same order. */
export interface TextCondition {
  /** `next` gives the next placeholder; called once for each value of `bind`. */
  sql(column: string, next: () => string): string;
  bind(value: string): readonly SqlValue[];
}

/** All that differs in the SQL of one database and another. */
export interface SqlDialect {
  readonly name: Dialect;
  readonly true: string;
  readonly false: string;
  /** A name that stands for the row's own place in a table without a primary key. */
  readonly rowId: string;
  quote(name: string): string;
  /** `position` counts from 1. */
  placeholder(position: number): string;
  /** A column as it comes back. */
  read(reference: string, column: ColumnModel): string;
  /** A column as it compares, sorts and groups. */
  comparable(reference: string, column: ColumnModel): string;
  /** A parameter as it compares with the column. */
  parameter(placeholder: string, column: ColumnModel): string;
  /** `FROM` item whose rows are the elements of a JSON list. */
  listRows(placeholder: string, alias: string): string;
  /** The element of a list row, or its `place`-th part where elements are lists themselves. */
  listValue(alias: string, column: ColumnModel, place: number | null): string;
  /** A term of ORDER BY: nulls first ascending, last descending. */
  order(expression: string, descending: boolean): string;
  /** True of whatever the condition is not true of, nulls included. */
  complement(condition: string): string;
  readonly text: Readonly<Record<TextOperator, TextCondition>>;
  /** Sum of 64-bit integers as digits, in two parts so that it never overflows: billions and the rest. */
  bigintSum(expression: string): readonly [billions: string, rest: string];
  /** Sum that is null of no rows and never overflows. */
  sum(expression: string): string;
}
