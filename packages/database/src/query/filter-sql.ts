import type { ComparisonOperator, Filter } from "../filter/filter.ts";
import type { Comparison } from "./dialect.ts";
import { linkConditions } from "./link-conditions.ts";
import { relatedRows } from "./related-rows.ts";
import type { SqlWriter } from "./sql-writer.ts";
import type { QueryTable } from "./table.ts";

const COMPARISONS: Record<ComparisonOperator, Comparison> = {
  eq: "=",
  ne: "<>",
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
};

/**
 * A filter as a condition on the rows that `alias` names. Binds its values in the order in which
 * `addFilter` gathers them.
 */
export const filterSql = (
  writer: SqlWriter,
  table: QueryTable,
  alias: string,
  filter: Filter,
): string => {
  const { dialect } = writer;
  switch (filter.type) {
    case "and":
    case "or": {
      if (filter.filters.length === 0) return filter.type === "and" ? dialect.true : dialect.false;
      const parts = filter.filters.map((part) => filterSql(writer, table, alias, part));
      return writer.join(parts, filter.type === "and" ? "AND" : "OR");
    }
    case "not":
      return dialect.complement(filterSql(writer, table, alias, filter.filter));
    case "compare":
      return writer.compare(alias, table.column(filter.column), COMPARISONS[filter.operator]);
    case "between": {
      const column = table.column(filter.column);
      return `(${writer.compare(alias, column, ">=")} AND ${writer.compare(alias, column, "<=")})`;
    }
    case "text": {
      const { quoted, model } = table.column(filter.column);
      const condition = dialect.text[filter.operator];
      const reference = dialect.textual(`${alias}.${quoted}`, model);
      return condition.sql(reference, () => writer.parameter());
    }
    case "list": {
      const { quoted, model } = table.column(filter.column);
      const reference = `${alias}.${quoted}`;
      const among = dialect.among(reference, writer.parameter(), writer.alias(), model);
      // Nothing is outside an empty list but null, which compares with nothing.
      return filter.operator === "in" ? among : `(NOT ${among} AND ${reference} IS NOT NULL)`;
    }
    case "elements":
    case "whole":
    case "isEmpty": {
      const { quoted, model } = table.column(filter.column);
      const { lists } = dialect;
      // Only a schema of a database that has lists has such columns.
      if (lists === null) throw new TypeError(`${dialect.name} has no lists`);
      const reference = `${alias}.${quoted}`;
      if (filter.type === "isEmpty") return lists.isEmpty(reference, filter.isEmpty);
      const { operator } = filter;
      return lists.compare(reference, operator, writer.parameter(), model);
    }
    case "isNull": {
      const reference = `${alias}.${table.column(filter.column).quoted}`;
      return `${reference} IS ${filter.isNull ? "" : "NOT "}NULL`;
    }
    case "relation":
      return relationSql(writer, table, alias, filter);
  }
};

const relationSql = (
  writer: SqlWriter,
  table: QueryTable,
  alias: string,
  filter: Extract<Filter, { type: "relation" }>,
): string => {
  const relation = table.relation(filter.relation);
  const others = relatedRows(writer, relation);
  const conditions = linkConditions(writer, relation, alias, others);
  const inner = filterSql(writer, relation.target, others.row, filter.filter);
  const { quantifier } = filter;
  if (quantifier === "every") conditions.push(writer.dialect.complement(inner));
  else if (inner !== writer.dialect.true) conditions.push(inner);
  const { quoted } = relation.junction?.table ?? relation.target;
  const from = `${quoted} AS ${others.link}${others.join}`;
  const exists = writer.exists(`SELECT 1 FROM ${from} WHERE ${conditions.join(" AND ")}`);
  return quantifier === "none" || quantifier === "every" ? `NOT ${exists}` : exists;
};
