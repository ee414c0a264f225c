import type { Operation, SqlValue } from "../engine/operation.ts";
import type { Deleted } from "../filter/deleted.ts";
import type { Include, OneSelection } from "../filter/query.ts";
import { finishWithIncludes } from "./include.ts";
import { presence } from "./presence.ts";
import { finishRows, type Form, type Row, RowBuilder, type RowPlan } from "./rows.ts";
import { type Link, links, selectedColumns } from "./selection.ts";
import { Shape } from "./shape.ts";
import { SqlWriter } from "./sql-writer.ts";
import type { QueryColumn, QueryTable } from "./table.ts";

interface OnePlan {
  readonly sql: string;
  readonly rows: RowPlan;
  readonly links: readonly Link[];
}

const compile = (
  table: QueryTable,
  columns: readonly QueryColumn[],
  select: readonly string[] | undefined,
  include: readonly Include[],
  deleted: Deleted | undefined,
): OnePlan => {
  const writer = new SqlWriter(table.catalog.dialect);
  const alias = writer.alias();
  const builder = new RowBuilder(writer.dialect, alias, selectedColumns(table, select));
  const found = links(table, builder, include);
  const same = columns.map((column) => writer.compare(alias, column, "="));
  const conditions = [...same, ...presence(table, alias, deleted)];
  const from = `${table.quoted} AS ${alias}`;
  return {
    sql: `SELECT ${builder.sql} FROM ${from} WHERE ${conditions.join(" AND ")} LIMIT 1`,
    rows: builder.plan(),
    links: found,
  };
};

const NOTHING: readonly Include[] = [];

const keyOf = (table: QueryTable, columns: readonly QueryColumn[]): string => {
  let key = "1";
  if (columns !== table.key) for (const column of columns) key += column.code;
  return key;
};

const shapeOf = (
  table: QueryTable,
  columns: readonly QueryColumn[],
  { select, include, deleted }: OneSelection,
): Shape => {
  const shape = new Shape(keyOf(table, columns));
  shape.addDeleted(deleted);
  shape.addSelection(table, select, include);
  return shape;
};

const planOf = (
  table: QueryTable,
  columns: readonly QueryColumn[],
  query: OneSelection | undefined,
): OnePlan => {
  if (query === undefined) {
    const key = keyOf(table, columns);
    return table.plan(key, () => compile(table, columns, undefined, NOTHING, undefined));
  }
  const { key } =
    columns === table.key
      ? (table.singles.get(query) ?? table.singles.keep(query, shapeOf(table, columns, query)))
      : shapeOf(table, columns, query);
  return table.plan(key, () => compile(table, columns, query.select, query.include, query.deleted));
};

/**
 * The row whose columns have these values (a unique key); null when there is none, or what `absent`
 * throws.
 */
export function* readOne(
  table: QueryTable,
  columns: readonly QueryColumn[],
  values: readonly SqlValue[],
  query: OneSelection | undefined,
  form: Form,
  absent?: () => Error,
): Operation<Row | null> {
  const plan = planOf(table, columns, query);
  const include = query?.include ?? NOTHING;
  const rows = yield { sql: plan.sql, parameters: values, followed: include.length > 0 };
  if (rows.length === 0) {
    if (absent === undefined) return null;
    throw absent();
  }
  const [row] =
    include.length === 0
      ? finishRows(rows, plan.rows, form)
      : yield* finishWithIncludes(rows, plan, include, form);
  return row ?? null;
}
