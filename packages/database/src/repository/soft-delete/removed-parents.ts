import type { Operation, SqlValue } from "../../engine/operation.ts";
import { removedReference } from "../../errors/violations.ts";
import type { ForeignKeyModel } from "../../model.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import type { KeptParent, RuntimeTable } from "../runtime-table.ts";
import { bindValue } from "../values.ts";
import { type Chosen, deletedAtOf, mark, readMoment } from "./marking.ts";

/** The conditions that a foreign key sets on a row and the one above it. */
const linkedTo = (
  writer: SqlWriter,
  table: RuntimeTable,
  alias: string,
  { foreignKey: { columns, references }, parent }: KeptParent,
  above: string,
): string[] =>
  columns.map((name, place) =>
    writer.linked(above, parent.column(references[place] ?? name), alias, table.column(name)),
  );

/** The moments, but one, at which parents of the rows chosen were removed. */
function* removals(
  table: RuntimeTable,
  chosen: Chosen,
  up: KeptParent,
  but: Date | null,
): Operation<Date[]> {
  const { dialect } = table.catalog;
  const column = deletedAtOf(up.parent);
  const writer = new SqlWriter(dialect);
  const alias = writer.alias();
  const own = chosen.condition(writer, alias);
  const above = writer.alias();
  const conditions = [own, ...linkedTo(writer, table, alias, up, above)];
  conditions.push(`${above}.${column.quoted} IS NOT NULL`);
  const parameters: SqlValue[] = [...chosen.parameters];
  if (but !== null) {
    conditions.push(writer.compare(above, column, "<>"));
    parameters.push(bindValue(column, but));
  }
  const moment = dialect.read(`${above}.${column.quoted}`, column.model);
  const from = `${table.quoted} AS ${alias} CROSS JOIN ${up.parent.quoted} AS ${above}`;
  const sql = `SELECT DISTINCT ${moment} AS moment FROM ${from} WHERE ${conditions.join(" AND ")}`;
  const rows = yield { sql, parameters };
  return rows.flatMap((row) => readMoment(column, row["moment"]) ?? []);
}

const mayLeadNowhere = ({ onDelete }: ForeignKeyModel): boolean =>
  onDelete === "set null" || onDelete === "set default";

/**
 * Looks after rows that are about to come back with one above them: what leads to another row that
 * was removed at another moment stays removed, and from now on belongs to that one.
 * @throws {ConstraintError} when such a row would not have been removed with that other one
 */
export function* leaveToOthers(
  table: RuntimeTable,
  along: Chosen,
  moment: Date,
  through: ForeignKeyModel,
): Operation<void> {
  for (const up of table.keptParents) {
    const { foreignKey, parent } = up;
    if (foreignKey === through || mayLeadNowhere(foreignKey)) continue;
    for (const other of yield* removals(table, along, up, moment)) {
      if (foreignKey.onDelete !== "cascade") throw removedReference(table.model, foreignKey);
      const column = deletedAtOf(parent);
      yield* mark(table, other, {
        key: `${along.key}^${foreignKey.columns.join()}`,
        condition: (writer, alias) => {
          const own = along.condition(writer, alias);
          const above = writer.alias();
          const link = linkedTo(writer, table, alias, up, above).join(" AND ");
          const same = writer.compare(above, column, "=");
          const from = `${parent.quoted} AS ${above} WHERE ${link} AND ${same}`;
          return `${own} AND EXISTS (SELECT 1 FROM ${from})`;
        },
        parameters: [...along.parameters, bindValue(column, other)],
      });
    }
  }
}

/** @throws {ConstraintError} when the rows chosen lead to one that is still removed */
export function* demandParents(table: RuntimeTable, chosen: Chosen): Operation<void> {
  for (const up of table.keptParents) {
    if (mayLeadNowhere(up.foreignKey)) continue;
    const found = yield* removals(table, chosen, up, null);
    if (found.length > 0) throw removedReference(table.model, up.foreignKey);
  }
}
