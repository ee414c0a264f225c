import type { Operation, SqlValue } from "../../engine/operation.ts";
import type { Filter } from "../../filter/filter.ts";
import { filterSql } from "../../query/filter-sql.ts";
import { presence } from "../../query/presence.ts";
import { Shape } from "../../query/shape.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { carryOn } from "./carry.ts";
import { byKey, type Chosen, mark } from "./marking.ts";
import { demandAlone, momentOfRemoval } from "./moment.ts";
import { demandUnreferenced } from "./referring.ts";

/** Marks rows and what goes along with them, and says how many of the table's own there were. */
function* markWithAll(table: RuntimeTable, chosen: Chosen): Operation<number> {
  const moment = yield* momentOfRemoval(table);
  const rows = yield* mark(table, moment, chosen);
  if (rows.length === 0) return 0;
  const batches = yield* carryOn({ table, rows }, moment, null);
  for (const batch of batches) yield* demandUnreferenced(batch.table, batch.rows);
  yield* demandAlone(batches, moment);
  return rows.length;
}

const present = (table: RuntimeTable, alias: string, condition: string): string =>
  [condition, ...presence(table, alias)].join(" AND ");

/** As `removeRow`, of a table that keeps removed rows. */
export function* softRemoveRow(table: RuntimeTable, key: readonly SqlValue[]): Operation<boolean> {
  const chosen = byKey(table, key);
  const count = yield* markWithAll(table, {
    ...chosen,
    key: "!",
    condition: (writer, alias) => present(table, alias, chosen.condition(writer, alias)),
  });
  return count > 0;
}

/** As `removeRows`, of a table that keeps removed rows. */
export function* softRemoveRows(table: RuntimeTable, where: Filter): Operation<number> {
  const shape = new Shape("");
  shape.addWhere(table, where);
  return yield* markWithAll(table, {
    key: shape.key,
    condition: (writer, alias) => present(table, alias, filterSql(writer, table, alias, where)),
    parameters: shape.parameters,
  });
}
