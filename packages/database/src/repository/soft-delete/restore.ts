import type { Operation, SqlValue } from "../../engine/operation.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import { keyCondition } from "../key.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { carryOn } from "./carry.ts";
import { byKey, deletedAtOf, mark, readMoment } from "./marking.ts";
import { demandParents } from "./removed-parents.ts";

/** When a row was removed; null when it wasn't, undefined when there is no such row. */
function* removalOf(
  table: RuntimeTable,
  key: readonly SqlValue[],
): Operation<Date | null | undefined> {
  const { dialect } = table.catalog;
  const column = deletedAtOf(table);
  const { quoted, model } = column;
  const { sql } = table.plan("w", () => {
    const writer = new SqlWriter(dialect);
    const where = keyCondition(table, () => writer.parameter());
    return { sql: `SELECT ${dialect.read(quoted, model)} AS moment FROM ${table.quoted}${where}` };
  });
  const [row] = yield { sql, parameters: key };
  return row === undefined ? undefined : readMoment(column, row["moment"]);
}

/**
 * Brings a removed row back, with all that went with it and nothing that had gone before. False when
 * there is no such row; one that isn't removed stays as it is.
 * @throws {ConstraintError} when it leads to a row that is still removed, or a unique value of it
 * belongs to another by now
 */
export function* restoreRow(table: RuntimeTable, key: readonly SqlValue[]): Operation<boolean> {
  const moment = yield* removalOf(table, key);
  if (moment === undefined) return false;
  if (moment === null) return true;
  const chosen = byKey(table, key);
  yield* demandParents(table, chosen);
  const rows = yield* mark(table, null, chosen);
  yield* carryOn({ table, rows }, null, moment);
  return true;
}
