import type { Operation } from "../../engine/operation.ts";
import { BusyError } from "../../errors/database-errors.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import type { QueryColumn } from "../../query/table.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { bindValue } from "../values.ts";
import { type Batch, tablesBelow } from "./carry.ts";
import { deletedAtOf, readMoment } from "./marking.ts";

/** How far apart two moments have to be for the column to tell them apart, in milliseconds. */
const stepOf = ({ model: { storage, sqlType = "" } }: QueryColumn): number => {
  if (storage === "seconds") return 1000;
  const [, digits] = /\((\d)\)/.exec(sqlType) ?? [];
  return digits === undefined ? 1 : Math.max(1, 10 ** (3 - Number(digits)));
};

/**
 * The moment of a removal: now, or as soon after as no row below was removed at. What goes along with
 * a row is known by sharing its moment, so that what was removed before on its own stays removed
 * when the row comes back.
 */
export function* momentOfRemoval(table: RuntimeTable): Operation<Date> {
  const below = [...tablesBelow(table)];
  const step = Math.max(...[table, ...below].map((one) => stepOf(deletedAtOf(one))));
  let moment = Math.floor(Date.now() / step) * step;
  for (const child of below) {
    const column = deletedAtOf(child);
    const { dialect } = child.catalog;
    const latest = dialect.read(`max(${column.quoted})`, column.model);
    const since = dialect.compare(column.quoted, ">=", dialect.placeholder(1), column.model);
    const [row] = yield {
      sql: `SELECT ${latest} AS latest FROM ${child.quoted} WHERE ${since}`,
      parameters: [bindValue(column, new Date(moment))],
    };
    const found = readMoment(column, row?.["latest"]);
    if (found !== null) moment = Math.floor(found.getTime() / step) * step + step;
  }
  return new Date(moment);
}

/**
 * Where transactions run side by side, another may have removed a row below at that very moment.
 * @throws {BusyError} so that the removal is done again
 */
export function* demandAlone(batches: readonly Batch[], moment: Date): Operation<void> {
  const marked = new Map<RuntimeTable, number>();
  for (const { table, rows } of batches) {
    marked.set(table, (marked.get(table) ?? 0) + rows.length);
  }
  const [first] = batches;
  if (first === undefined || first.table.catalog.dialect.name === "sqlite") return;
  const below = tablesBelow(first.table);
  for (const [table, count] of marked) {
    if (!below.has(table)) continue;
    const writer = new SqlWriter(table.catalog.dialect);
    const alias = writer.alias();
    const same = writer.compare(alias, deletedAtOf(table), "=");
    const [row] = yield {
      sql: `SELECT count(*) AS count FROM ${table.quoted} AS ${alias} WHERE ${same}`,
      parameters: [bindValue(deletedAtOf(table), moment)],
    };
    if (Number(row?.["count"]) !== count) throw new BusyError();
  }
}
