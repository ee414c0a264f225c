import type { Operation, SqlRow, SqlValue } from "../../engine/operation.ts";
import type { QueryColumn } from "../../query/table.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import { explainWrite } from "../explain.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { assignments, type Changes, changesOf } from "../update.ts";
import { referencedColumns } from "./referring.ts";

/** The column that marks removed rows. @throws {TypeError} when the table has none */
export const deletedAtOf = (table: RuntimeTable): QueryColumn => {
  if (table.deletedAt !== null) return table.deletedAt;
  throw new TypeError(`${table.model.name} keep no removed rows`);
};

/** Which rows a statement marks. */
export interface Chosen {
  /** Stands for the condition in the keys of plans. */
  readonly key: string;
  /** Takes its placeholders from the writer. */
  condition(writer: SqlWriter, alias: string): string;
  readonly parameters: readonly SqlValue[];
}

/** The row with this key, whether it is removed or not. */
export const byKey = (table: RuntimeTable, key: readonly SqlValue[]): Chosen => ({
  key: "#",
  condition: (writer, alias) =>
    table.key.map((column) => writer.compare(alias, column, "=")).join(" AND "),
  parameters: key,
});

const compile = (table: RuntimeTable, changes: Changes, chosen: Chosen): string => {
  const { dialect } = table.catalog;
  const writer = new SqlWriter(dialect);
  const alias = writer.alias();
  const set = assignments(writer, table, changes);
  const where = chosen.condition(writer, alias);
  const items = referencedColumns(table).map(
    ({ name, quoted, model }) => `${dialect.read(quoted, model)} AS ${dialect.quote(name)}`,
  );
  const returning = items.length === 0 ? `${dialect.true} AS one` : items.join(", ");
  return `UPDATE ${table.quoted} AS ${alias} SET ${set} WHERE ${where} RETURNING ${returning}`;
};

/** When a row was removed, out of what the database gave; null of one that is there. */
export const readMoment = ({ codec }: QueryColumn, value: SqlValue | undefined): Date | null => {
  const moment = value === null || value === undefined ? null : codec.decode?.(value);
  return moment instanceof Date ? moment : null;
};

/**
 * Marks rows as removed at a moment, or takes the mark away, with all that every write changes.
 * Gives back what rows of other tables refer to them by.
 */
export function* mark(
  table: RuntimeTable,
  moment: Date | null,
  chosen: Chosen,
): Operation<SqlRow[]> {
  const changes = changesOf(table, { [deletedAtOf(table).name]: moment });
  const { sql } = table.plan(`k${changes.key}${chosen.key}`, () => ({
    sql: compile(table, changes, chosen),
  }));
  try {
    return yield { sql, parameters: [...changes.parameters, ...chosen.parameters] };
  } catch (error) {
    throw yield* explainWrite(table, error, changes.data);
  }
}
