import type { Operation, SqlValue } from "../engine/operation.ts";
import { ConstraintError } from "../errors/database-errors.ts";
import { danglingReference, stillReferenced } from "../errors/violations.ts";
import { unfitQuestion } from "../errors/unfit-question.ts";
import { SqlWriter } from "../query/sql-writer.ts";
import type { QueryColumn, QueryTable } from "../query/table.ts";
import { keyCondition } from "./key.ts";
import { findReferrer, type Matching } from "./referrer.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { bindValue, type Data } from "./values.ts";

const isForeignKey = (error: unknown): error is ConstraintError =>
  error instanceof ConstraintError && error.kind === "foreignKey";

/** Whether the database said only that a foreign key failed, and not which. */
const isNameless = (error: unknown): error is ConstraintError =>
  isForeignKey(error) && error.constraint === undefined;

/** What the foreign key's columns would hold after the write; null where nothing is checked. */
function* linkOf(
  table: RuntimeTable,
  columns: readonly QueryColumn[],
  data: Data,
  key: readonly SqlValue[] | undefined,
): Operation<SqlValue[]> {
  const given = columns.map((column) => {
    const value = data[column.name];
    return value === undefined ? undefined : bindValue(column, value);
  });
  if (key === undefined || !given.includes(undefined)) return given.map((value) => value ?? null);
  const writer = new SqlWriter(table.catalog.dialect);
  const items = columns.map(({ quoted }, place) => `${quoted} AS c${place}`).join(", ");
  const where = keyCondition(table, () => writer.parameter());
  const [row] = yield { sql: `SELECT ${items} FROM ${table.quoted}${where}`, parameters: key };
  return given.map((value, place) => (value === undefined ? (row?.[`c${place}`] ?? null) : value));
}

function* isDangling(
  target: QueryTable,
  references: readonly QueryColumn[],
  values: readonly SqlValue[],
): Operation<boolean> {
  if (values.includes(null)) return false;
  const { dialect } = target.catalog;
  const where = references.map(
    ({ quoted }, place) => `${quoted} = ${dialect.placeholder(place + 1)}`,
  );
  const sql = `SELECT 1 AS one FROM ${target.quoted} WHERE ${where.join(" AND ")} LIMIT 1`;
  const rows = yield { sql, parameters: values };
  return rows.length === 0;
}

/** As the database said it, of the table that was written where it doesn't say which. */
const translated = (table: RuntimeTable, cause: unknown): unknown => {
  const error = table.catalog.dialect.translate(cause, table.catalog.models);
  if (!(error instanceof ConstraintError) || error.table !== undefined) return error;
  if (error.kind === "foreignKey") return error;
  const { name: resource, table: own } = table.model;
  return new ConstraintError({ ...error, resource, table: own }, error.message, error);
};

/** Finds out which rows still refer to those that match. */
function* referred(table: RuntimeTable, matching: Matching, error: ConstraintError) {
  const found = yield* findReferrer(table, matching);
  if (found === null) return error;
  return stillReferenced(found.model, found.foreignKey, error.cause);
}

/**
 * The error of an insert or update, as the family has it. For a foreign key, databases don't say
 * which: looks for those that lead nowhere, then for rows that refer to the one that changed.
 */
export function* explainWrite(
  table: RuntimeTable,
  cause: unknown,
  data: Data,
  key?: readonly SqlValue[],
): Operation<unknown> {
  const error = translated(table, cause);
  if (!isNameless(error)) return error;
  for (const foreignKey of table.model.foreignKeys) {
    if (!(foreignKey.target in table.catalog.models)) continue;
    const columns = foreignKey.columns.map((name) => table.column(name));
    const target = table.catalog.table(foreignKey.target);
    const references = foreignKey.references.map((name) => target.column(name));
    const values = yield* linkOf(table, columns, data, key);
    if (yield* isDangling(target, references, values)) {
      return danglingReference(table.model, foreignKey, error.cause);
    }
  }
  return key === undefined ? error : yield* referred(table, keyMatching(table, key), error);
}

/** The error of a removal: finds out which rows still refer to those removed. */
export function* explainRemove(
  table: RuntimeTable,
  cause: unknown,
  matching: Matching,
): Operation<unknown> {
  const error = translated(table, cause);
  return isNameless(error) ? yield* referred(table, matching, error) : unfitQuestion(error);
}

/** The row with this key, as a condition on any alias. */
export const keyMatching = (table: QueryTable, parameters: readonly SqlValue[]): Matching => ({
  parameters,
  condition(alias) {
    const writer = new SqlWriter(table.catalog.dialect);
    const parts = table.key.map((column) => writer.compare(alias, column, "="));
    return parts.join(" AND ");
  },
});
