import type { Include } from "../filter/query.ts";
import type { RowBuilder } from "./rows.ts";
import type { QueryColumn, QueryRelation, QueryTable } from "./table.ts";

/** The columns a query brings back: those selected, the key always among them, in table order. */
export const selectedColumns = (
  table: QueryTable,
  select: readonly string[] | undefined,
): readonly QueryColumn[] => {
  if (select === undefined) return table.visible;
  const wanted = new Set([...table.model.key, ...select]);
  return [...table.columns.values()].filter((column) => wanted.has(column.name));
};

/** A relation to bring along, and where its rows' link stands in the rows of the parent. */
export interface Link {
  readonly relation: QueryRelation;
  readonly names: readonly string[];
}

export const links = (
  table: QueryTable,
  builder: RowBuilder,
  include: readonly Include[],
): readonly Link[] =>
  include.map(({ relation: name }) => {
    const relation = table.relation(name);
    return { relation, names: relation.columns.map((column) => builder.include(column)) };
  });
