import type { SqlValue } from "../engine/operation.ts";
import type { IncludeQuery } from "../filter/query.ts";
import type { ColumnModel } from "../model.ts";
import { amongLinks } from "./among-rows.ts";
import { filterSql } from "./filter-sql.ts";
import { presence } from "./presence.ts";
import { RowBuilder, type RowPlan } from "./rows.ts";
import { type Link, links, selectedColumns } from "./selection.ts";
import { Shape } from "./shape.ts";
import { resolveSort, sortSql } from "./sort.ts";
import { SqlWriter } from "./sql-writer.ts";
import type { QueryRelation } from "./table.ts";

/** The statements that fetch the rows of a relation for one parent, or for many at once. */
export interface RelatedPlan {
  /** Binds the link's values (one parent) or a JSON list of them, the filter's, and a limit. */
  readonly all: string;
  /** For many parents, with the limit counted for each: binds the list, the filter's, the limit. */
  readonly each: string;
  /** Whether `all` has once met more rows than it may read. */
  crowded: boolean;
  /** Under which names a row has its side of the link. */
  readonly linkNames: readonly string[];
  readonly rows: RowPlan;
  readonly links: readonly Link[];
}

export const includePlan = (
  relation: QueryRelation,
  single: boolean,
  query: IncludeQuery,
): { plan: RelatedPlan; parameters: readonly SqlValue[] } => {
  const known = single ? relation.ofOne : relation.ofMany;
  const shape = known.get(query) ?? known.keep(query, includeShape(relation, single, query));
  const plan = relation.target.plan(shape.key, () => compile(relation, single, query));
  return { plan, parameters: shape.parameters };
};

const includeShape = (relation: QueryRelation, single: boolean, query: IncludeQuery): Shape => {
  const { target } = relation;
  const shape = new Shape(single ? "s" : "m");
  shape.key += relation.shape.many ? "*" : "1";
  for (const column of relation.references) shape.key += column.code;
  shape.addSelection(target, query.select, query.include);
  if (relation.shape.many) shape.addSort(target, query.sort);
  shape.addWhere(target, query.where);
  return shape;
};

/** A statement's beginning: what comes back, under which names. */
const begin = (relation: QueryRelation, query: IncludeQuery) => {
  const { target, references } = relation;
  const writer = new SqlWriter(target.catalog.dialect);
  const alias = writer.alias();
  const builder = new RowBuilder(writer.dialect, alias, selectedColumns(target, query.select));
  const found = links(target, builder, query.include);
  const linkNames = references.map((column) => builder.include(column));
  return { writer, alias, builder, found, linkNames };
};

const compile = (relation: QueryRelation, single: boolean, query: IncludeQuery): RelatedPlan => {
  const { builder, found, linkNames } = begin(relation, query);
  return {
    all: allSql(relation, single, query),
    each: relation.shape.many && !single ? eachSql(relation, query) : "",
    crowded: false,
    linkNames,
    rows: builder.plan(),
    links: found,
  };
};

const allSql = (relation: QueryRelation, single: boolean, query: IncludeQuery): string => {
  const { target, references, shape } = relation;
  const { writer, alias, builder } = begin(relation, query);
  const { dialect } = writer;
  const conditions = single
    ? references.map((_, place) => {
        const value = dialect.parameter(writer.parameter(), linkModel(writer, relation, place));
        return `${linkSide(writer, relation, alias, place)} = ${value}`;
      })
    : [
        amongLinks(
          writer,
          references.map((_, place) => linkSide(writer, relation, alias, place)),
          references.map((_, place) => linkModel(writer, relation, place)),
        ),
      ];
  conditions.push(...presence(target, alias));
  if (query.where !== undefined) conditions.push(filterSql(writer, target, alias, query.where));
  const select = `SELECT ${builder.sql} FROM ${target.quoted} AS ${alias}`;
  const where = ` WHERE ${conditions.join(" AND ")}`;
  if (!shape.many && !relation.several) return select + where;
  const order = sortSql(writer, alias, resolveSort(target, shape.many ? query.sort : []));
  if (!shape.many) return `${select}${where} ORDER BY ${order.orderBy}${single ? " LIMIT 1" : ""}`;
  // Parent by parent, as an index on the link has them; the order within each is what counts.
  const by = single ? [] : references.map((column) => writer.comparable(alias, column));
  const orderBy = ` ORDER BY ${[...by, order.orderBy].join(", ")}`;
  return `${select}${order.joins}${where}${orderBy} LIMIT ${writer.parameter()}`;
};

/** Walks the parents and takes each one's first rows: reads no more than it gives. */
const eachSql = (relation: QueryRelation, query: IncludeQuery): string => {
  const { target, references } = relation;
  const { writer, alias, builder } = begin(relation, query);
  const { dialect } = writer;
  const parent = writer.alias();
  const inner = writer.alias();
  const models = references.map((_, place) => linkModel(writer, relation, place));
  const list = dialect.listRows(writer.parameter(), parent, models);
  const conditions = references.map(
    (_, place) =>
      `${linkSide(writer, relation, inner, place)} = ${value(writer, relation, parent, place)}`,
  );
  conditions.push(...presence(target, inner));
  if (query.where !== undefined) conditions.push(filterSql(writer, target, inner, query.where));
  const sort = resolveSort(target, query.sort);
  const innerOrder = sortSql(writer, inner, sort);
  const order = sortSql(writer, alias, sort);
  const from = dialect.firstOfEach({
    parents: list,
    table: target.quoted,
    alias,
    inner,
    tie: target.tie.map(({ quoted }) => quoted),
    rest: `${innerOrder.joins} WHERE ${conditions.join(" AND ")} ORDER BY ${innerOrder.orderBy} LIMIT ${writer.parameter()}`,
    joins: order.joins,
  });
  return `SELECT ${builder.sql}${from} ORDER BY ${order.orderBy}`;
};

/** The type that both sides of a link are compared as. */
const linkModel = (
  { dialect }: SqlWriter,
  { columns, references }: QueryRelation,
  place: number,
): ColumnModel => {
  const [own, other] = [columns[place], references[place]];
  if (other === undefined) throw new RangeError(`the link has no column ${place}`);
  return (own === undefined ? null : dialect.linkedAs(own.model, other.model)) ?? other.model;
};

/** The related row's side of a link, as it is compared. */
const linkSide = (
  writer: SqlWriter,
  relation: QueryRelation,
  alias: string,
  place: number,
): string => {
  const column = relation.references[place];
  if (column === undefined) return writer.dialect.false;
  return linkModel(writer, relation, place) === column.model
    ? writer.same(alias, column)
    : writer.dialect.textual(`${alias}.${column.quoted}`, column.model);
};

const value = (
  writer: SqlWriter,
  relation: QueryRelation,
  alias: string,
  place: number,
): string => {
  const isOnly = relation.references.length === 1;
  const model = linkModel(writer, relation, place);
  return writer.dialect.listValue(alias, model, isOnly ? null : place);
};
