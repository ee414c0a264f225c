import { findRelation } from "../context.ts";
import type { Deleted } from "../deleted.ts";
import { parseAggregate, parseOneQuery, parseQuery } from "../parse-query.ts";
import { parseWhere } from "../parse-where.ts";
import {
  DEFAULT_LIMIT,
  type Include,
  type IncludeQuery,
  type Selection,
  type SortTerm,
} from "../query.ts";
import type { ResourceShape, Shapes } from "../shape.ts";
import { filterParameters, whereParameter } from "./filter-writer.ts";
import { encode } from "./parameters.ts";

/**
 * The query string of a list query as code writes it, without "?"; empty when all is default.
 * Reading it back gives the normal form of the query.
 * @throws {QueryProblem} with all that is wrong with the query
 */
export function writeListQuery(input: unknown, shape: ResourceShape, shapes: Shapes): string {
  const query = parseQuery(input, shape, shapes);
  return [
    ...filterParameters(query.where),
    ...sortParameter("sort", query.sort),
    ...(query.limit === DEFAULT_LIMIT ? [] : [`limit=${query.limit}`]),
    ...(query.cursor === undefined ? [] : [`cursor=${encode(query.cursor)}`]),
    ...(query.offset === undefined ? [] : [`offset=${query.offset}`]),
    ...selectionParameters(query, shape, shapes),
    ...(query.count ? ["count=true"] : []),
    ...deletedParameter(query),
  ].join("&");
}

/** As `writeListQuery`, of what to bring back of a single row. */
export function writeOneQuery(input: unknown, shape: ResourceShape, shapes: Shapes): string {
  const query = parseOneQuery(input, shape, shapes);
  return [...selectionParameters(query, shape, shapes), ...deletedParameter(query)].join("&");
}

/** As `writeListQuery`, of an aggregate. */
export function writeAggregateQuery(input: unknown, shape: ResourceShape, shapes: Shapes): string {
  const query = parseAggregate(input, shape, shapes);
  return [
    ...filterParameters(query.where),
    ...namesParameter("groupBy", query.groupBy),
    ...(query.count ? ["count=true"] : []),
    ...namesParameter("sum", query.sum),
    ...namesParameter("avg", query.avg),
    ...namesParameter("min", query.min),
    ...namesParameter("max", query.max),
    ...deletedParameter(query),
  ].join("&");
}

/** As `writeListQuery`, of a filter alone; empty when it holds no condition. */
export function writeWhere(where: unknown, shape: ResourceShape, shapes: Shapes): string {
  return filterParameters(parseWhere(where, shape, shapes)).join("&");
}

function selectionParameters(
  { select, include }: Selection,
  shape: ResourceShape,
  shapes: Shapes,
): string[] {
  const names: string[] = [];
  const options: string[] = [];
  const add = (one: Include, from: ResourceShape, prefix: string): void => {
    const { relation, query } = one;
    const found = findRelation(relation, from, shapes);
    const name = `${prefix}${relation}`;
    // The innermost names imply the outer ones.
    if (query.include.length === 0) names.push(name);
    options.push(...optionParameters(query, `include[${encode(name)}]`, found?.relation.many));
    if (found) for (const inner of query.include) add(inner, found.target, `${name}.`);
  };
  for (const one of include) add(one, shape, "");
  return [
    ...(select === undefined ? [] : namesParameter("select", select)),
    ...namesParameter("include", names),
    ...options,
  ];
}

function optionParameters(query: IncludeQuery, option: string, many = false): string[] {
  return [
    ...(query.where === undefined ? [] : [whereParameter(query.where, `${option}[where]`)]),
    ...sortParameter(`${option}[sort]`, query.sort),
    ...(many && query.limit !== DEFAULT_LIMIT ? [`${option}[limit]=${query.limit}`] : []),
    ...(query.select === undefined ? [] : namesParameter(`${option}[select]`, query.select)),
  ];
}

const deletedParameter = ({ deleted }: { readonly deleted?: Deleted }): string[] =>
  deleted === undefined ? [] : [`deleted=${deleted}`];

const namesParameter = (parameter: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${parameter}=${names.map(encode).join(",")}`];

const sortParameter = (parameter: string, terms: readonly SortTerm[]): string[] =>
  namesParameter(
    parameter,
    terms.map(({ path, descending }) => `${descending ? "-" : ""}${path.join(".")}`),
  );
