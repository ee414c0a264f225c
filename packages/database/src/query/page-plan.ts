import type { Query } from "../filter/query.ts";
import { filterSql } from "./filter-sql.ts";
import { phaseSql } from "./keyset.ts";
import { presence } from "./presence.ts";
import { RowBuilder, type RowPlan } from "./rows.ts";
import { type Link, links, selectedColumns } from "./selection.ts";
import { Shape } from "./shape.ts";
import { type ResolvedSort, resolveSort, type SortSql, sortSql } from "./sort.ts";
import { SqlWriter, whereClause } from "./sql-writer.ts";
import type { QueryTable } from "./table.ts";

export type PageQuery = Pick<Query, "where" | "sort" | "select" | "include" | "offset" | "deleted">;

export const pageShape = (table: QueryTable, query: PageQuery): Shape => {
  const shape = new Shape(query.offset === undefined ? "p" : "o");
  shape.addSelection(table, query.select, query.include);
  shape.addSort(table, query.sort);
  shape.addDeleted(query.deleted);
  shape.addWhere(table, query.where);
  return shape;
};

/**
 * All statements of a list of one shape: its first page, and the ranges that later pages are made
 * of. Each binds the filter's values, the range's, the limit, and the offset where there is one.
 * Keeps nothing of the query it was made for but its shape.
 */
export class PagePlan {
  readonly sort: ResolvedSort;
  readonly rows: RowPlan;
  readonly links: readonly Link[];
  /** Under which names a row has the values of the sort's terms. */
  readonly place: readonly string[];
  readonly #select: string;
  readonly #filter: readonly string[];
  readonly #order: SortSql;
  readonly #skips: boolean;
  readonly #writer: SqlWriter;
  readonly #statements = new Map<string, string>();

  constructor(table: QueryTable, query: PageQuery) {
    const { where, sort, select, include, offset, deleted } = query;
    const writer = new SqlWriter(table.catalog.dialect);
    const alias = writer.alias();
    this.sort = resolveSort(table, sort);
    this.#order = sortSql(writer, alias, this.sort);
    const builder = new RowBuilder(writer.dialect, alias, selectedColumns(table, select));
    this.links = links(table, builder, include);
    this.place = this.sort.terms.map((term, index) =>
      builder.include(term.column, this.#order.references[index]),
    );
    this.rows = builder.plan();
    this.#select = `SELECT ${builder.sql} FROM ${table.quoted} AS ${alias}${this.#order.joins}`;
    const filter = where === undefined ? [] : [filterSql(writer, table, alias, where)];
    this.#filter = [...presence(table, alias, deleted), ...filter];
    this.#skips = offset !== undefined;
    this.#writer = writer;
  }

  /** @param phase key of the range; empty for the first page */
  sql(phase: string): string {
    let sql = this.#statements.get(phase);
    if (sql === undefined) {
      sql = this.#compile(phase);
      this.#statements.set(phase, sql);
    }
    return sql;
  }

  #compile(phase: string): string {
    const writer = new SqlWriter(this.#writer.dialect, this.#writer.parameters);
    const range = phaseSql(writer, this.sort, this.#order, phase);
    const where = whereClause([...this.#filter, ...range]);
    const order = ` ORDER BY ${this.#order.orderIn(phase)}`;
    const limit = ` LIMIT ${writer.parameter()}`;
    const skip = this.#skips ? ` OFFSET ${writer.parameter()}` : "";
    return this.#select + where + order + limit + skip;
  }
}
