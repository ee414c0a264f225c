import type { Operation, SqlValue } from "../../engine/operation.ts";
import { danglingReference } from "../../errors/violations.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import type { ForeignKeyModel } from "../../model.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { bindValue, type Data } from "../values.ts";

/** What the foreign key's columns were given; null where they lead nowhere or were left alone. */
const linkOf = (table: RuntimeTable, { columns }: ForeignKeyModel, data: Data) => {
  const link: SqlValue[] = [];
  for (const name of columns) {
    const value = data[name];
    if (value === undefined || value === null) return null;
    link.push(bindValue(table.column(name), value));
  }
  return link;
};

/**
 * A removed row is there for the database's own foreign keys, and isn't for those who write rows
 * that refer to it. On PostgreSQL the row is held until the end, so that it isn't removed meanwhile.
 * @throws {ConstraintError} when a row given refers to one that is removed
 */
export function* demandLiveParents(table: RuntimeTable, data: Data): Operation<void> {
  const { dialect } = table.catalog;
  for (const { foreignKey, parent } of table.keptParents) {
    const link = linkOf(table, foreignKey, data);
    if (link === null) continue;
    const { sql } = table.plan(`f${foreignKey.name}`, () => {
      const writer = new SqlWriter(dialect);
      const alias = writer.alias();
      const same = foreignKey.references.map((name) =>
        writer.compare(alias, parent.column(name), "="),
      );
      const removed = `${alias}.${parent.deletedAt?.quoted ?? ""} IS NOT NULL`;
      const gone = `CASE WHEN ${removed} THEN 1 ELSE 0 END AS gone`;
      const hold = dialect.name === "postgresql" ? " FOR SHARE" : "";
      const from = `${parent.quoted} AS ${alias} WHERE ${same.join(" AND ")}`;
      return { sql: `SELECT ${gone} FROM ${from}${hold}` };
    });
    const [row] = yield { sql, parameters: link };
    if (row?.["gone"] === 1) throw danglingReference(table.model, foreignKey, undefined);
  }
}
