import type { Operation, Statement } from "../engine/operation.ts";
import type { Deleted } from "../filter/deleted.ts";
import type { Filter } from "../filter/filter.ts";
import { filterSql } from "./filter-sql.ts";
import { presence } from "./presence.ts";
import { Shape } from "./shape.ts";
import { SqlWriter, whereClause } from "./sql-writer.ts";
import type { QueryTable } from "./table.ts";

const statement = (
  table: QueryTable,
  where: Filter | undefined,
  deleted: Deleted | undefined,
  kind: string,
  select: string,
  end: string,
): Statement => {
  const shape = new Shape(kind);
  shape.addDeleted(deleted);
  shape.addWhere(table, where);
  const { sql } = table.plan(shape.key, () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const alias = writer.alias();
    const filter = where === undefined ? [] : [filterSql(writer, table, alias, where)];
    const conditions = [...presence(table, alias, deleted), ...filter];
    const from = `${table.quoted} AS ${alias}`;
    return { sql: `SELECT ${select} FROM ${from}${whereClause(conditions)}${end}` };
  });
  return { sql, parameters: shape.parameters };
};

/** How many rows meet a filter. */
export function* countRows(
  table: QueryTable,
  where: Filter | undefined,
  deleted?: Deleted,
): Operation<number> {
  const [row] = yield statement(table, where, deleted, "c", "count(*) AS count", "");
  return Number(row?.count ?? 0);
}

/** Whether any row meets a filter. */
export function* someRow(table: QueryTable, where: Filter | undefined): Operation<boolean> {
  const rows = yield statement(table, where, undefined, "e", "1 AS one", " LIMIT 1");
  return rows.length > 0;
}
