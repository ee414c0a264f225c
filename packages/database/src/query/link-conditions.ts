import { type RelatedRows, relatedRows } from "./related-rows.ts";
import type { SqlWriter } from "./sql-writer.ts";
import type { QueryRelation } from "./table.ts";

const links = (
  writer: SqlWriter,
  { columns, linked }: QueryRelation,
  from: string,
  { link, conditions }: RelatedRows,
): string[] => [
  ...columns.map((column, place) => writer.linked(link, linked[place] ?? column, from, column)),
  ...conditions,
];

/** That a row is the first, by key, of those that its link meets. */
const isFirst = (writer: SqlWriter, relation: QueryRelation, from: string, to: string): string => {
  const { quoted, tie } = relation.target;
  const others = relatedRows(writer, relation);
  const alias = others.row;
  const key = (at: string) => tie.map((column) => `${at}.${column.quoted}`).join(", ");
  const order = tie.map((column) =>
    writer.dialect.order(writer.comparable(alias, column), false, column.model.nullable),
  );
  const where = links(writer, relation, from, others).join(" AND ");
  const first = `SELECT ${key(alias)} FROM ${quoted} AS ${alias} WHERE ${where} ORDER BY ${order.join(", ")} LIMIT 1`;
  return `(${key(to)}) = (${first})`;
};

/**
 * That a row, of `to`, is one that a relation leads to from the row `from`: of a relation to one, no
 * more than one row, whatever its link meets.
 */
export const linkConditions = (
  writer: SqlWriter,
  relation: QueryRelation,
  from: string,
  to: RelatedRows,
): string[] => {
  const conditions = links(writer, relation, from, to);
  const isOneOfSeveral = relation.several && relation.target.tie.length > 0;
  return isOneOfSeveral ? [...conditions, isFirst(writer, relation, from, to.row)] : conditions;
};
