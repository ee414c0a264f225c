import type { SqlValue } from "../engine/operation.ts";
import type { IncludeQuery } from "../filter/query.ts";
import type { ColumnModel } from "../model.ts";
import { amongLinks } from "./among-rows.ts";
import { filterSql } from "./filter-sql.ts";
import { isFirstLink, type RelatedRows, relatedRows } from "./related-rows.ts";
import { RowBuilder, type RowPlan } from "./rows.ts";
import { type Link, links, selectedColumns } from "./selection.ts";
import { Shape } from "./shape.ts";
import { resolveSort, sortSql } from "./sort.ts";
import { SqlWriter } from "./sql-writer.ts";
import type { QueryRelation, QueryTable } from "./table.ts";

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
  shape.key += relation.scope;
  for (const column of relation.linked) shape.key += column.code;
  shape.addSelection(target, query.select, query.include);
  if (relation.shape.many) shape.addSort(target, query.sort);
  shape.addWhere(target, query.where);
  return shape;
};

/** A statement's beginning: what comes back, under which names. */
const begin = (relation: QueryRelation, query: IncludeQuery) => {
  const { target, linked } = relation;
  const writer = new SqlWriter(target.catalog.dialect);
  const rows = relatedRows(writer, relation);
  const builder = new RowBuilder(writer.dialect, rows.row, selectedColumns(target, query.select));
  const found = links(target, builder, query.include);
  const linkNames = linked.map((column) =>
    builder.include(column, `${rows.link}.${column.quoted}`),
  );
  return { writer, rows, builder, found, linkNames };
};

/** The table that has the columns of the link: a statement begins with it. */
const first = ({ junction, target }: QueryRelation): QueryTable => junction?.table ?? target;

/** What holds of the rows that a query brings along, whatever row they belong to. */
const wanted = (
  writer: SqlWriter,
  { junction, target }: QueryRelation,
  { link, row, conditions }: RelatedRows,
  { where }: IncludeQuery,
): string[] => [
  ...conditions,
  ...(junction?.repeats === true ? [isFirstLink(writer, junction, link)] : []),
  ...(where === undefined ? [] : [filterSql(writer, target, row, where)]),
];

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
  const { target, linked, shape } = relation;
  const { writer, rows, builder } = begin(relation, query);
  const { dialect } = writer;
  const conditions = single
    ? linked.map((_, place) => {
        const value = dialect.parameter(writer.parameter(), linkModel(writer, relation, place));
        return `${linkSide(writer, relation, rows.link, place)} = ${value}`;
      })
    : [
        amongLinks(
          writer,
          linked.map((_, place) => linkSide(writer, relation, rows.link, place)),
          linked.map((_, place) => linkModel(writer, relation, place)),
        ),
      ];
  conditions.push(...wanted(writer, relation, rows, query));
  const from = `${first(relation).quoted} AS ${rows.link}${rows.join}`;
  const select = `SELECT ${builder.sql} FROM ${from}`;
  const where = ` WHERE ${conditions.join(" AND ")}`;
  if (!shape.many && !relation.several) return select + where;
  const order = sortSql(writer, rows.row, resolveSort(target, shape.many ? query.sort : []));
  if (!shape.many) return `${select}${where} ORDER BY ${order.orderBy}${single ? " LIMIT 1" : ""}`;
  // Parent by parent, as an index on the link has them; the order within each is what counts.
  const by = single ? [] : linked.map((column) => writer.comparable(rows.link, column));
  const orderBy = ` ORDER BY ${[...by, order.orderBy].join(", ")}`;
  return `${select}${order.joins}${where}${orderBy} LIMIT ${writer.parameter()}`;
};

/** Walks the parents and takes each one's first rows: reads no more than it gives. */
const eachSql = (relation: QueryRelation, query: IncludeQuery): string => {
  const { target, linked } = relation;
  const { writer, rows, builder } = begin(relation, query);
  const { dialect } = writer;
  const parent = writer.alias();
  const inner = relatedRows(writer, relation);
  const models = linked.map((_, place) => linkModel(writer, relation, place));
  const list = dialect.listRows(writer.parameter(), parent, models);
  const conditions = linked.map(
    (_, place) =>
      `${linkSide(writer, relation, inner.link, place)} = ${value(writer, relation, parent, place)}`,
  );
  conditions.push(...wanted(writer, relation, inner, query));
  const sort = resolveSort(target, query.sort);
  const innerOrder = sortSql(writer, inner.row, sort);
  const order = sortSql(writer, rows.row, sort);
  const { quoted: table, tie } = first(relation);
  const from = dialect.firstOfEach({
    parents: list,
    table,
    alias: rows.link,
    inner: inner.link,
    tie: tie.map(({ quoted }) => quoted),
    rest: `${inner.join}${innerOrder.joins} WHERE ${conditions.join(" AND ")} ORDER BY ${innerOrder.orderBy} LIMIT ${writer.parameter()}`,
    joins: rows.join + order.joins,
  });
  return `SELECT ${builder.sql}${from} ORDER BY ${order.orderBy}`;
};

/** The type that both sides of a link are compared as. */
const linkModel = (
  { dialect }: SqlWriter,
  { columns, linked }: QueryRelation,
  place: number,
): ColumnModel => {
  const [own, other] = [columns[place], linked[place]];
  if (other === undefined) throw new RangeError(`the link has no column ${place}`);
  return (own === undefined ? null : dialect.linkedAs(own.model, other.model)) ?? other.model;
};

/** The other side of a link, as it is compared. */
const linkSide = (
  writer: SqlWriter,
  relation: QueryRelation,
  alias: string,
  place: number,
): string => {
  const column = relation.linked[place];
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
  const isOnly = relation.linked.length === 1;
  const model = linkModel(writer, relation, place);
  return writer.dialect.listValue(alias, model, isOnly ? null : place);
};
