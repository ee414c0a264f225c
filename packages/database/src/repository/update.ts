import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import { PreconditionFailedError } from "../errors/request-errors.ts";
import type { Filter } from "../filter/filter.ts";
import { filterSql } from "../query/filter-sql.ts";
import { readOne } from "../query/one.ts";
import { presence } from "../query/presence.ts";
import { finishRows, type Form, type Row } from "../query/rows.ts";
import { Shape } from "../query/shape.ts";
import { SqlWriter } from "../query/sql-writer.ts";
import type { QueryColumn } from "../query/table.ts";
import { explainWrite } from "./explain.ts";
import { type Expression, type Expressions, setting } from "./expression.ts";
import { keyCondition } from "./key.ts";
import { readUpdated, writeRow } from "./read-back.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { demandLiveParents } from "./soft-delete/live-parents.ts";
import { bindValue, checkNames, type Data } from "./values.ts";
import { demandVersion, expectedVersion, versionCondition } from "./version.ts";

/** Columns ready to be changed. */
export interface Changes {
  /** The columns, one character each, with the SQL that sets some of them. */
  readonly key: string;
  readonly columns: readonly QueryColumn[];
  readonly parameters: SqlValue[];
  /** The columns that were given. */
  readonly data: Data;
  readonly expressions: Expressions;
  /** The version that the row has to have. */
  readonly expected: number | null;
}

/** Checks and binds the columns given, and those that change with every update; none when none is given. */
export const prepareChanges = (table: RuntimeTable, data: Data): Changes => {
  const { expected, rest } = expectedVersion(table, data);
  checkNames(table, rest);
  const changes = changesOf(table, rest);
  return expected === null ? changes : { ...changes, key: `${changes.key}=`, expected };
};

/** As `prepareChanges`, of columns that only the server sets. */
export const changesOf = (table: RuntimeTable, row: Data): Changes => {
  const data = table.given(row);
  const columns: QueryColumn[] = [];
  const parameters: SqlValue[] = [];
  const expressions = new Map<string, Expression>();
  let key = "";
  const add = (column: QueryColumn, value: unknown) => {
    key += column.code;
    columns.push(column);
    parameters.push(bindValue(column, value));
  };
  for (const name in data) {
    const column = table.columns.get(name);
    if (column !== undefined && data[name] !== undefined) add(column, data[name]);
  }
  if (columns.length > 0) {
    for (const { column, binding } of table.onUpdate) {
      if (data[column.name] !== undefined) continue;
      const made = binding.onUpdate?.();
      const expression = table.expression(made);
      if (expression === null) add(column, made);
      else {
        key += column.code + expression.key;
        columns.push(column);
        parameters.push(...expression.values);
        expressions.set(column.name, expression);
      }
    }
  }
  return { key, columns, parameters, data, expressions, expected: null };
};

/** What follows SET. */
export const assignments = (
  writer: SqlWriter,
  { version }: RuntimeTable,
  { columns, expressions }: Changes,
): string => {
  const next = () => writer.parameter();
  const set = columns.map((column) => `${column.quoted} = ${setting(column, expressions, next)}`);
  if (version !== null) set.push(`${version.quoted} = ${version.quoted} + 1`);
  return set.join(", ");
};

/** Changes the row with this key, and gives it back; null when there is none. */
export function* updateRow(
  table: RuntimeTable,
  key: readonly SqlValue[],
  changes: Changes,
  form: Form,
): Operation<Row | null> {
  const { expected } = changes;
  if (changes.columns.length === 0) {
    const row = yield* readOne(table, table.key, key, undefined, form);
    return row === null ? null : demandVersion(table, row, expected);
  }
  const plan = table.plan(`u${changes.key}`, () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const set = assignments(writer, table, changes);
    const found = keyCondition(table, () => writer.parameter());
    const same = expected === null ? [] : [versionCondition(table, writer)];
    const where = [found, ...presence(table, ""), ...same].join(" AND ");
    const update = `UPDATE ${table.quoted} SET ${set}${where}`;
    const readBack = changes.expressions.size > 0 ? null : readUpdated(table, changes.columns);
    return { sql: readBack === null ? update + table.returning : update, readBack };
  });
  let rows: SqlRow[];
  try {
    const own = expected === null ? [] : [expected];
    rows = yield* writeRow(plan, [...changes.parameters, ...key, ...own]);
  } catch (error) {
    throw yield* explainWrite(table, error, changes.data, key);
  }
  if (rows.length > 0) yield* demandLiveParents(table, changes.data);
  else if (expected !== null) {
    const there = yield* readOne(table, table.key, key, undefined, "code");
    if (there !== null) throw new PreconditionFailedError();
  }
  const [row] = finishRows(rows, table.returned, form);
  return row ?? null;
}

/** Changes all rows that meet a filter, and says how many. */
export function* updateRows(
  table: RuntimeTable,
  where: Filter,
  changes: Changes,
): Operation<number> {
  const shape = new Shape(`U${changes.key}`);
  shape.addWhere(table, where);
  const { sql } = table.plan(shape.key, () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const alias = writer.alias();
    const set = assignments(writer, table, changes);
    const found = filterSql(writer, table, alias, where);
    const condition = [found, ...presence(table, alias)].join(" AND ");
    return { sql: `UPDATE ${table.quoted} AS ${alias} SET ${set} WHERE ${condition}` };
  });
  try {
    const parameters = [...changes.parameters, ...shape.parameters];
    const [row] = yield { sql, parameters, mode: "run" };
    const count = Number(row?.changes ?? 0);
    if (count > 0) yield* demandLiveParents(table, changes.data);
    return count;
  } catch (error) {
    throw yield* explainWrite(table, error, changes.data);
  }
}
