import type { Filter } from "../filter/filter.ts";
import type { AggregateQuery, Include, OneSelection, Query, SortTerm } from "../filter/query.ts";

/** A filter as code writes it. */
export const typedWhere = (filter: Filter): object => {
  switch (filter.type) {
    case "and":
    case "or":
      return { [filter.type]: filter.filters.map(typedWhere) };
    case "not":
      return { not: typedWhere(filter.filter) };
    case "compare":
    case "text":
      return { [filter.column]: { [filter.operator]: filter.value } };
    case "list":
      return { [filter.column]: { [filter.operator]: filter.values } };
    case "between":
      return { [filter.column]: { between: [filter.low, filter.high] } };
    case "elements": {
      const { column, operator, values } = filter;
      return { [column]: { [operator]: operator === "has" ? values[0] : values } };
    }
    case "whole":
      return { [filter.column]: { [filter.operator]: filter.value } };
    case "isEmpty":
      return { [filter.column]: { isEmpty: filter.isEmpty } };
    case "isNull":
      return { [filter.column]: { isNull: filter.isNull } };
    case "relation": {
      const inner = typedWhere(filter.filter);
      return {
        [filter.relation]: filter.quantifier === "is" ? inner : { [filter.quantifier]: inner },
      };
    }
  }
};

const typedSort = (sort: readonly SortTerm[]): string[] =>
  sort.map(({ path, descending }) => (descending ? "-" : "") + path.join("."));

const typedInclude = (include: readonly Include[]): object =>
  Object.fromEntries(
    include.map(({ relation, query }) => {
      const { where, sort, limit } = query;
      const many = where !== undefined || sort.length > 0 || limit !== 1;
      const options = {
        ...(where !== undefined && { where: typedWhere(where) }),
        ...(many && { sort: typedSort(sort), limit }),
        ...typedSelection(query),
      };
      return [relation, options];
    }),
  );

/** What to bring back of a row, as code writes it. */
export const typedSelection = ({ select, include, deleted }: OneSelection): object => ({
  ...(deleted !== undefined && { deleted }),
  ...(select !== undefined && { select }),
  ...(include.length > 0 && { include: typedInclude(include) }),
});

/** A list query as code writes it: for verbs that hand-written classes override. */
export const typedQuery = (query: Query): object => {
  const { where, sort, limit, cursor, offset, count } = query;
  return {
    ...(where !== undefined && { where: typedWhere(where) }),
    ...(sort.length > 0 && { sort: typedSort(sort) }),
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(offset !== undefined && { offset }),
    ...(count && { count }),
    ...typedSelection(query),
  };
};

export const typedAggregate = ({ where, ...asked }: AggregateQuery): object => ({
  ...(where !== undefined && { where: typedWhere(where) }),
  ...asked,
});
