import type { Operation } from "../../engine/operation.ts";
import { NotFoundError } from "../../errors/request-errors.ts";
import { combine } from "../../filter/combine.ts";
import type { Filter } from "../../filter/filter.ts";
import { MAXIMUM_LIMIT, type Query } from "../../filter/query.ts";
import type { Page } from "../../filter/types.ts";
import { readOne } from "../../query/one.ts";
import { readPage } from "../../query/page.ts";
import type { Form, Row } from "../../query/rows.ts";
import { keyParameters } from "../key.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { pathsAbove, SEPARATOR } from "./label.ts";
import { below, pathOf, type Tree, treeOf } from "./tree.ts";

/** Where a row lies. @throws {NotFoundError} also of a removed one */
function* placeOf(tree: Tree, key: unknown): Operation<string> {
  const { table } = tree;
  const values = keyParameters(table, key);
  const row = yield* readOne(table, table.key, values, undefined, "code");
  const path = row === null ? undefined : yield* pathOf(tree, values);
  if (path === undefined) throw new NotFoundError(table.model.name, key);
  return path;
}

const FROM_ROOT = { limit: MAXIMUM_LIMIT, include: [], count: false } as const;

/** All rows above one, the root first. */
export function* readAncestors(table: RuntimeTable, key: unknown, form: Form): Operation<Row[]> {
  const tree = treeOf(table);
  const values = pathsAbove(yield* placeOf(tree, key));
  if (values.length === 0) return [];
  const column = tree.path.name;
  const query: Query = {
    ...FROM_ROOT,
    where: { type: "list", column, operator: "in", values },
    sort: [{ path: [column], descending: false }],
  };
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page<Row> = yield* readPage(
      table,
      cursor === undefined ? query : { ...query, cursor },
      form,
    );
    rows.push(...page.data);
    cursor = page.nextCursor;
  }
  return rows;
}

/** Rows below a path, so many levels down: by comparisons that an index on the path serves. */
const filterBelow = (
  { path: { name: column } }: Tree,
  path: string,
  levels: number | undefined,
) => {
  const [from, to] = below(path);
  const filters: Filter[] = [
    { type: "compare", column, operator: "gte", value: from },
    { type: "compare", column, operator: "lt", value: to },
  ];
  if (levels !== undefined) {
    const deeper = path.replace(/[\\%_]/g, "\\$&") + `${SEPARATOR}%`.repeat(levels + 1);
    const isDeeper: Filter = { type: "text", column, operator: "like", value: deeper };
    filters.push({ type: "not", filter: isDeeper });
  }
  return filters;
};

/** A page of the rows below one, in the order of their paths unless the query says otherwise. */
export function* readDescendants(
  table: RuntimeTable,
  key: unknown,
  query: Query,
  levels: number | undefined,
  form: Form,
): Operation<Page<Row>> {
  const tree = treeOf(table);
  const filters = filterBelow(tree, yield* placeOf(tree, key), levels);
  const where = combine("and", query.where === undefined ? filters : [...filters, query.where]);
  const byPath = [{ path: [tree.path.name], descending: false }];
  const sort = query.sort.length === 0 ? byPath : query.sort;
  return yield* readPage(table, { ...query, sort, ...(where && { where }) }, form);
}
