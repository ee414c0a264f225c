import type { ComparisonOperator, Filter } from "../filter/filter.ts";
import type { SqlWriter } from "./sql-writer.ts";
import type { QueryTable } from "./table.ts";

const COMPARISONS: Record<ComparisonOperator, string> = {
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
    case "compare": {
      const column = table.column(filter.column);
      const operator = COMPARISONS[filter.operator];
      return `${writer.comparable(alias, column)} ${operator} ${writer.parameterFor(column)}`;
    }
    case "between": {
      const column = table.column(filter.column);
      const low = writer.parameterFor(column);
      return `${writer.comparable(alias, column)} BETWEEN ${low} AND ${writer.parameterFor(column)}`;
    }
    case "text": {
      const column = table.column(filter.column);
      const condition = dialect.text[filter.operator];
      return condition.sql(writer.comparable(alias, column), () => writer.parameter());
    }
    case "list": {
      const column = table.column(filter.column);
      const item = writer.alias();
      const value = dialect.listValue(item, column.model, null);
      const values = `(SELECT ${value} FROM ${dialect.listRows(writer.parameter(), item)})`;
      const reference = writer.comparable(alias, column);
      // Nothing is outside an empty list but null, which compares with nothing.
      return filter.operator === "in"
        ? `${reference} IN ${values}`
        : `(${reference} NOT IN ${values} AND ${reference} IS NOT NULL)`;
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
  const other = writer.alias();
  const conditions = relation.columns.map((column, place) => {
    const reference = relation.references[place] ?? column;
    return `${writer.comparable(other, reference)} = ${writer.comparable(alias, column)}`;
  });
  const inner = filterSql(writer, relation.target, other, filter.filter);
  const { quantifier } = filter;
  if (quantifier === "every") conditions.push(writer.dialect.complement(inner));
  else if (inner !== writer.dialect.true) conditions.push(inner);
  const exists = `EXISTS (SELECT 1 FROM ${relation.target.quoted} AS ${other} WHERE ${conditions.join(" AND ")})`;
  return quantifier === "none" || quantifier === "every" ? `NOT ${exists}` : exists;
};
