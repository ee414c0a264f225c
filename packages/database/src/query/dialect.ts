import type { Dialect } from "../engine/engine.ts";
import type { SqlValue } from "../engine/operation.ts";
import type { AggregateFunction } from "../filter/query.ts";
import type { ElementsOperator, TextOperator } from "../filter/filter.ts";
import type { ColumnModel, TableModels } from "../model.ts";
import type { ColumnCodec, CustomCodec } from "./codec.ts";

export type Comparison = "=" | "<>" | ">" | ">=" | "<" | "<=";

/** A column that rows are grouped by. */
export interface GroupSql {
  /** As it comes back. */
  readonly item: string;
  /** As GROUP BY names it. */
  readonly by: string;
  /** As ORDER BY names it. */
  readonly order: string;
}

/** The parts of a statement that takes the first rows for each of many parents. */
export interface FirstOfEach {
  /** FROM item of the parents. */
  readonly parents: string;
  /** The table, quoted, and its aliases outside and inside. */
  readonly table: string;
  readonly alias: string;
  readonly inner: string;
  /** What tells rows apart, quoted. */
  readonly tie: readonly string[];
  /** From the joins after FROM up to the limit: the rows of one parent. */
  readonly rest: string;
  /** ` LEFT JOIN …` of the order outside. */
  readonly joins: string;
}

/** How an operator on text reads in SQL, and what it binds; both in the same order. */
export interface TextCondition {
  /** `next` gives the next placeholder; called once for each value of `bind`. */
  sql(column: string, next: () => string): string;
  bind(value: string): readonly SqlValue[];
}

/** Conditions on columns that hold lists. */
export interface ListSql {
  isEmpty(reference: string, isEmpty: boolean): string;
  /** The placeholder stands for a list in its form as a parameter. */
  compare(
    reference: string,
    operator: ElementsOperator | "eq" | "ne",
    placeholder: string,
    column: ColumnModel,
  ): string;
}

/** All that differs in the SQL of one database and another. */
export interface SqlDialect {
  readonly name: Dialect;
  readonly true: string;
  readonly false: string;
  /** What stands for the row's own place in a table without a primary key. */
  readonly rowId: ColumnModel;
  /** Whether no index serves an order in which nulls stand where they do here. */
  readonly nullsApart: boolean;
  quote(name: string): string;
  /** `position` counts from 1. */
  placeholder(position: number): string;
  /** A column as it comes back. */
  read(reference: string, column: ColumnModel): string;
  /** A column as it sorts and is summed up. */
  comparable(reference: string, column: ColumnModel): string;
  /** A column as text, for operators on text. */
  textual(reference: string, column: ColumnModel): string;
  /** A column as it equals a parameter or the element of a list. */
  same(reference: string, column: ColumnModel): string;
  /** A parameter that the column may equal; its value is one that the database gave. */
  parameter(placeholder: string, column: ColumnModel): string;
  /** A column beyond a value, in the order of a sort; the value is one that the database gave. */
  beyond(reference: string, operator: ">" | "<", placeholder: string, column: ColumnModel): string;
  /** Whether columns of two tables are the same. */
  linked(left: string, leftColumn: ColumnModel, right: string, rightColumn: ColumnModel): string;
  /**
   * What both sides of a link are brought to where the database has no equality of their types; null
   * where they are the same as they are.
   */
  linkedAs(column: ColumnModel, other: ColumnModel): ColumnModel | null;
  /**
   * A column compared with a value in the form that code has: where the database keeps finer values
   * than code (microseconds), all that code would see as that value count as equal to it.
   */
  compare(
    reference: string,
    operator: Comparison,
    placeholder: string,
    column: ColumnModel,
  ): string;
  /** Whether a column has one of the values of a list; `item` is an alias it may use. */
  among(reference: string, placeholder: string, item: string, column: ColumnModel): string;
  /** A list of values as one parameter. */
  list(values: readonly SqlValue[]): string;
  /** As `list`, of texts and numbers. */
  keyList(values: readonly (string | number | null)[]): string;
  /**
   * `FROM` item whose rows are the elements of a list, or of a JSON list of lists where it is of
   * several columns.
   */
  listRows(placeholder: string, alias: string, columns: readonly ColumnModel[]): string;
  /** The element of a list row, or its `place`-th part where elements are lists themselves. */
  listValue(alias: string, column: ColumnModel, place: number | null): string;
  /** What stands between SELECT's items and ORDER BY to take the first rows for each parent. */
  firstOfEach(parts: FirstOfEach): string;
  /** Whether a SELECT finds any row; `place` counts those of one statement from 1. */
  exists(select: string, place: number): string;
  /** A term of ORDER BY: nulls first ascending, last descending. */
  order(expression: string, descending: boolean, nullable: boolean): string;
  /** True of whatever the condition is not true of, nulls included. */
  complement(condition: string): string;
  readonly text: Readonly<Record<TextOperator, TextCondition>>;
  /** Null where the database has no lists. */
  readonly lists: ListSql | null;
  group(reference: string, column: ColumnModel): GroupSql;
  /** Average, least or greatest of a column, as it comes back. */
  aggregate(
    name: Exclude<AggregateFunction, "sum">,
    reference: string,
    column: ColumnModel,
  ): string;
  /** Sum of 64-bit integers as digits, in two parts so that it never overflows: billions and the rest. */
  bigintSum(expression: string): readonly [billions: string, rest: string];
  /** Sum that is null of no rows and never overflows. */
  sum(expression: string, column: ColumnModel): string;
  /** How a column's values pass; `custom` are the column type's own functions. */
  codec(column: ColumnModel, custom: CustomCodec | null): ColumnCodec;
  /** Gives a driver's raw error its place in the family of errors. */
  translate(error: unknown, models?: TableModels): unknown;
}
