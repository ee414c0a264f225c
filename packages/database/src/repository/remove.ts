import type { Operation, SqlValue } from "../engine/operation.ts";
import type { Filter } from "../filter/filter.ts";
import { filterSql } from "../query/filter-sql.ts";
import { Shape } from "../query/shape.ts";
import { SqlWriter } from "../query/sql-writer.ts";
import { explainRemove, keyMatching } from "./explain.ts";
import { keyCondition } from "./key.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { holdTree, pathOf, treeOf } from "./tree/tree.ts";
import { leavesChildren, makeRoots, rowsOf } from "./tree/tree-writes.ts";
import { softRemoveRow, softRemoveRows } from "./soft-delete/soft-remove.ts";

/** Removes the row with this key; false when there is none. */
export const removeRow = (table: RuntimeTable, key: readonly SqlValue[]): Operation<boolean> =>
  table.deletedAt === null ? purgeRow(table, key) : softRemoveRow(table, key);

/** Removes all rows that meet a filter, and says how many. */
export const removeRows = (table: RuntimeTable, where: Filter): Operation<number> =>
  table.deletedAt === null ? purgeRows(table, where) : softRemoveRows(table, where);

/** Takes the row with this key out of the database; false when there is none. */
export function* purgeRow(table: RuntimeTable, key: readonly SqlValue[]): Operation<boolean> {
  const leaves = leavesChildren(table) ? treeOf(table) : null;
  if (leaves === null) return yield* deleteRow(table, key);
  yield* holdTree(leaves, true);
  const path = yield* pathOf(leaves, key);
  const purged = yield* deleteRow(table, key);
  if (path !== undefined) yield* makeRoots(leaves, [path]);
  return purged;
}

function* deleteRow(table: RuntimeTable, key: readonly SqlValue[]): Operation<boolean> {
  const { sql } = table.plan("d", () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const where = keyCondition(table, () => writer.parameter());
    return { sql: `DELETE FROM ${table.quoted}${where}` };
  });
  try {
    const [row] = yield { sql, parameters: key, mode: "run" };
    return Number(row?.changes ?? 0) > 0;
  } catch (error) {
    throw yield* explainRemove(table, error, keyMatching(table, key));
  }
}

/** Takes all rows that meet a filter out of the database, and says how many. */
export function* purgeRows(table: RuntimeTable, where: Filter): Operation<number> {
  const leaves = leavesChildren(table) ? treeOf(table) : null;
  if (leaves === null) return yield* deleteRows(table, where);
  yield* holdTree(leaves, true);
  const rows = yield* rowsOf(leaves, where, true);
  const count = yield* deleteRows(table, where);
  yield* makeRoots(
    leaves,
    rows.map(({ path }) => path),
  );
  return count;
}

function* deleteRows(table: RuntimeTable, where: Filter): Operation<number> {
  const shape = new Shape("D");
  shape.addWhere(table, where);
  const { parameters } = shape;
  const { sql } = table.plan(shape.key, () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const alias = writer.alias();
    const condition = filterSql(writer, table, alias, where);
    return { sql: `DELETE FROM ${table.quoted} AS ${alias} WHERE ${condition}` };
  });
  try {
    const [row] = yield { sql, parameters, mode: "run" };
    return Number(row?.changes ?? 0);
  } catch (error) {
    const condition = (alias: string) => {
      // Aliases of its own, so that it can stand inside any statement.
      const writer = new SqlWriter(table.catalog.dialect, 0, "f");
      return filterSql(writer, table, alias, where);
    };
    throw yield* explainRemove(table, error, { condition, parameters });
  }
}
