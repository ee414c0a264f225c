import type { Operation, SqlRow } from "../../engine/operation.ts";
import { amongRows } from "../../query/among-rows.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { bindValue } from "../values.ts";
import { type Chosen, deletedAtOf, mark } from "./marking.ts";
import { type Edge, edgesTo, isCarried, linksOf } from "./referring.ts";
import { leaveToOthers } from "./removed-parents.ts";

/** Rows of one table that were marked or unmarked together. */
export interface Batch {
  readonly table: RuntimeTable;
  readonly rows: readonly SqlRow[];
}

/** The rows below an edge that go along: those that are there, or those removed at a moment. */
const alongOf = ({ child, columns }: Edge, list: string, removed: Date | null): Chosen => {
  const deletedAt = deletedAtOf(child);
  return {
    key: `${removed === null ? "+" : "-"}${columns.map(({ code }) => code).join("")}`,
    condition(writer, alias) {
      const state =
        removed === null
          ? `${alias}.${deletedAt.quoted} IS NULL`
          : writer.compare(alias, deletedAt, "=");
      return `${state} AND ${amongRows(writer, alias, columns)}`;
    },
    parameters: removed === null ? [list] : [bindValue(deletedAt, removed), list],
  };
};

/**
 * Does to the rows below, by the foreign keys that cascade, what was done to those above: level by
 * level, each with one statement. Gives back every batch, the first one included.
 * @param moment what rows are marked with; null takes the mark away
 * @param removed when those were removed that go along; null: they are there
 */
export function* carryOn(
  first: Batch,
  moment: Date | null,
  removed: Date | null,
): Operation<Batch[]> {
  const batches = [first];
  // The list grows while it is walked.
  for (const { table, rows } of batches) {
    for (const edge of edgesTo(table).filter(isCarried)) {
      const list = linksOf(table, rows, edge);
      if (list === null) continue;
      const along = alongOf(edge, list, removed);
      if (removed !== null) yield* leaveToOthers(edge.child, along, removed, edge.foreignKey);
      const found = yield* mark(edge.child, moment, along);
      if (found.length > 0) batches.push({ table: edge.child, rows: found });
    }
  }
  return batches;
}

/** The tables whose rows go along with those of a table, itself among them only if they lead back. */
export const tablesBelow = (table: RuntimeTable): Set<RuntimeTable> => {
  const below = new Set<RuntimeTable>();
  const visit = (above: RuntimeTable): void => {
    for (const edge of edgesTo(above).filter(isCarried)) {
      if (below.has(edge.child)) continue;
      below.add(edge.child);
      visit(edge.child);
    }
  };
  visit(table);
  return below;
};
