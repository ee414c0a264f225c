/** Filters, queries and values, in typed objects, query strings and memory. Depends on nothing. */
export type {
  ComparisonOperator,
  Filter,
  FilterValue,
  Quantifier,
  TextOperator,
} from "./filter.ts";
export { type IssuePath, type QueryIssue, type QueryIssueCode, QueryProblem } from "./issues.ts";
export { readDepth } from "./depth.ts";
export type { Deleted } from "./deleted.ts";
export { both, combine } from "./combine.ts";
export { compareRows, type RowOrder } from "./compare-rows.ts";
export { compareValues } from "./compare-values.ts";
export type {
  DescribedColumn,
  DescribedRelation,
  DescribedResource,
  SchemaDocument,
} from "./described.ts";
export { matches, type MatchOptions } from "./matches.ts";
export { nearest } from "./nearest.ts";
export { type Operator, operatorsOf } from "./operators.ts";
export { ownColumns } from "./own-columns.ts";
export { parseAggregate, parseOneQuery, parseQuery } from "./parse-query.ts";
export { parseWhere } from "./parse-where.ts";
export {
  type AggregateFunction,
  type AggregateQuery,
  DEFAULT_LIMIT,
  type Include,
  type IncludeQuery,
  MAXIMUM_INCLUDE_DEPTH,
  MAXIMUM_LIMIT,
  MAXIMUM_SORT_TERMS,
  MAXIMUM_WHERE_DEPTH,
  type OneSelection,
  type Query,
  RESERVED_WORDS,
  type Selection,
  type SortTerm,
} from "./query.ts";
export type {
  ColumnShape,
  JunctionShape,
  RelationShape,
  ResourceShape,
  Shapes,
  ValueKind,
} from "./shape.ts";
export { foldCase, type LikePart, likeParts } from "./text.ts";
export type {
  AggregateOf,
  AggregateResult,
  BooleanFilter,
  ColumnOf,
  Comparison,
  IncludeOf,
  ListFilter,
  ListQuery,
  ManyFilter,
  ModelTypes,
  NestedListFilter,
  OneQuery,
  Page,
  Presence,
  RelatedQuery,
  RelationOf,
  RelationTypes,
  Result,
  SortBy,
  TextFilter,
  TextMatch,
  TreeQuery,
  Truth,
  ValueFilter,
} from "./types.ts";
export { whereJson } from "./url/where-json.ts";
export { readAggregateQuery, readListQuery, readOneQuery, readWhere } from "./url/read.ts";
export { writeAggregateQuery, writeListQuery, writeOneQuery, writeWhere } from "./url/write.ts";
export { decodeRow, encodeRow } from "./wire-rows.ts";
export { decodeValue, encodeList, encodeValue } from "./wire-values.ts";
