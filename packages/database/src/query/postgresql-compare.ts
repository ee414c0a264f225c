import type { ColumnModel } from "../model.ts";
import type { Comparison, SqlDialect } from "./dialect.ts";
import { postgresqlType } from "./postgresql-type.ts";

/** One step of what code can tell apart. */
const STEP = "interval '1 millisecond'";

const castTo = (placeholder: string, column: ColumnModel): string =>
  `${placeholder}::${postgresqlType(column).cast}`;

/** As the value comes back: a cast of an address would add the length of its mask. */
const textOf = (reference: string, column: ColumnModel) =>
  postgresqlType(column).cast === "inet" ? `abbrev(${reference})` : `${reference}::text`;

const asText = (reference: string, column: ColumnModel) =>
  `${textOf(reference, column)} COLLATE "C"`;

/** Ordered by code point, whatever the collation of the database. */
export const comparable = (reference: string, column: ColumnModel): string => {
  const { comparing } = postgresqlType(column);
  if (comparing === "native") return reference;
  return comparing === "text" ? `${reference} COLLATE "C"` : asText(reference, column);
};

export const textual = (reference: string, column: ColumnModel): string =>
  postgresqlType(column).comparing === "text"
    ? `${reference} COLLATE "C"`
    : asText(reference, column);

/** Without a collation, which equality needs none of and which would keep indexes out. */
export const same = (reference: string, column: ColumnModel): string =>
  postgresqlType(column).comparing === "opaque" ? `${reference}::text` : reference;

export const sameType = (column: ColumnModel): string => {
  const { cast, comparing } = postgresqlType(column);
  return comparing === "opaque" ? "text" : cast;
};

export const parameter = (placeholder: string, column: ColumnModel): string =>
  `${placeholder}::${sameType(column)}`;

export const beyond: SqlDialect["beyond"] = (reference, operator, placeholder, column) => {
  const native = postgresqlType(column).comparing === "native";
  const value = native ? castTo(placeholder, column) : `${placeholder}::text`;
  return `${comparable(reference, column)} ${operator} ${value}`;
};

/** Operators on a value that stands for all the moments of its millisecond. */
const fineComparison = (reference: string, operator: Comparison, value: string): string => {
  const next = `${value} + ${STEP}`;
  switch (operator) {
    case "=":
      return `(${reference} >= ${value} AND ${reference} < ${next})`;
    case "<>":
      return `(${reference} < ${value} OR ${reference} >= ${next})`;
    case ">":
      return `${reference} >= ${next}`;
    case "<=":
      return `${reference} < ${next}`;
    case ">=":
    case "<":
      return `${reference} ${operator} ${value}`;
  }
};

export const compare: SqlDialect["compare"] = (reference, operator, placeholder, column) => {
  const { comparing, fine } = postgresqlType(column);
  if (fine) return fineComparison(reference, operator, castTo(placeholder, column));
  if (operator === "=" || operator === "<>") {
    return `${same(reference, column)} ${operator} ${parameter(placeholder, column)}`;
  }
  const value = comparing === "native" ? castTo(placeholder, column) : `${placeholder}::text`;
  return `${comparable(reference, column)} ${operator} ${value}`;
};

export const among: SqlDialect["among"] = (reference, placeholder, _item, column) => {
  const left = postgresqlType(column).fine
    ? `date_trunc('milliseconds', ${reference})`
    : same(reference, column);
  return `${left} = ANY (${placeholder}::${sameType(column)}[])`;
};

const TEXT: ColumnModel = {
  kind: "string",
  nullable: true,
  column: "",
  storage: "plain",
  access: "hidden",
  optional: true,
  sqlType: "text",
};

export const linkedAs: SqlDialect["linkedAs"] = (column, other) =>
  sameType(column) === sameType(other) ? null : TEXT;

/** Relations may link types that PostgreSQL itself compares with nothing but their own. */
export const linked: SqlDialect["linked"] = (left, leftColumn, right, rightColumn) => {
  if (linkedAs(leftColumn, rightColumn) === null) {
    return `${same(left, leftColumn)} = ${same(right, rightColumn)}`;
  }
  return `${left}::text = ${right}::text`;
};
