import type { Operation, SqlRow } from "../../engine/operation.ts";
import { stillReferenced } from "../../errors/violations.ts";
import type { ForeignKeyModel } from "../../model.ts";
import { amongRows } from "../../query/among-rows.ts";
import { linkList, parentsOf } from "../../query/link.ts";
import { presence } from "../../query/presence.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import type { QueryColumn } from "../../query/table.ts";
import type { RuntimeTable } from "../runtime-table.ts";

/** A foreign key with the table whose rows have it. */
export interface Edge {
  readonly child: RuntimeTable;
  readonly foreignKey: ForeignKeyModel;
  readonly columns: readonly QueryColumn[];
}

/** The foreign keys that lead to a table. */
export const edgesTo = (table: RuntimeTable): Edge[] =>
  Object.values(table.catalog.models).flatMap((model) =>
    model.foreignKeys
      .filter(({ target }) => target === table.model.name)
      .map((foreignKey) => {
        const child = table.catalog.table(model.name);
        const columns = foreignKey.columns.map((name) => child.column(name));
        return { child, foreignKey, columns };
      }),
  );

/** Whether rows that are removed take those of the edge with them. */
export const isCarried = ({ child, foreignKey }: Edge): boolean =>
  foreignKey.onDelete === "cascade" && child.deletedAt !== null;

const holdsBack = ({ foreignKey: { onDelete } }: Edge): boolean =>
  onDelete === undefined || onDelete === "restrict";

/** Columns of a table by which rows of others refer to it. */
export const referencedColumns = (table: RuntimeTable): QueryColumn[] => [
  ...new Set(
    edgesTo(table).flatMap(({ foreignKey }) =>
      foreignKey.references.map((name) => table.column(name)),
    ),
  ),
];

/** The rows' side of an edge as a parameter for `amongRows`; null where none has one. */
export const linksOf = (table: RuntimeTable, rows: readonly SqlRow[], edge: Edge) => {
  const parents = parentsOf(rows, edge.foreignKey.references, false);
  return parents.distinct.size === 0 ? null : linkList(parents, table.catalog.dialect);
};

/** @throws {ConstraintError} when rows that stay refer to these, which are gone now, and may not */
export function* demandUnreferenced(table: RuntimeTable, rows: readonly SqlRow[]): Operation<void> {
  for (const edge of edgesTo(table).filter(holdsBack)) {
    const { child, foreignKey, columns } = edge;
    const list = linksOf(table, rows, edge);
    if (list === null) continue;
    const writer = new SqlWriter(table.catalog.dialect);
    const alias = writer.alias();
    const conditions = [amongRows(writer, alias, columns), ...presence(child, alias)];
    const from = `${child.quoted} AS ${alias} WHERE ${conditions.join(" AND ")}`;
    const found = yield { sql: `SELECT 1 AS one FROM ${from} LIMIT 1`, parameters: [list] };
    if (found.length > 0) throw stillReferenced(child.model, foreignKey, undefined);
  }
}
