import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import { ColumnFunctionError, QueryError } from "../errors/errors.ts";
import { finishRows, type Form, type Row } from "../query/rows.ts";
import { explainWrite } from "./explain.ts";
import { type Expression, type Expressions, setting } from "./expression.ts";
import { type ReadBack, readInserted, writeRow } from "./read-back.ts";
import type { RuntimeTable, WriteColumn } from "./runtime-table.ts";
import { demandLiveParents } from "./soft-delete/live-parents.ts";
import { bindValue, checkNames, type Data } from "./values.ts";

interface InsertPlan {
  readonly sql: string;
  readonly readBack: ReadBack | null;
}

/** A row ready to be inserted. */
export interface Insert {
  /** Stands for the columns that are set, and for the SQL that sets some of them. */
  readonly key: string;
  readonly parameters: readonly SqlValue[];
  /** The columns that were given. */
  readonly data: Data;
  readonly expressions: Expressions;
}

/** Of nearly all rows: every column gets a value. */
const NO_EXPRESSIONS: Expressions = new Map();

/** ` (columns) VALUES (…), …` of so many rows. */
export const insertValues = (
  table: RuntimeTable,
  columns: readonly WriteColumn[],
  rows: number,
  expressions: Expressions,
): string => {
  const { dialect } = table.catalog;
  const names = columns.map(({ column }) => column.quoted).join(", ");
  let position = 0;
  const next = () => dialect.placeholder(++position);
  const tuple = () => columns.map(({ column }) => setting(column, expressions, next)).join(", ");
  const values = Array.from({ length: rows }, () => `(${tuple()})`).join(", ");
  const numbered = columns.some(({ binding }) => binding.numbered);
  const overriding = numbered ? " OVERRIDING SYSTEM VALUE" : "";
  return `INSERT INTO ${table.quoted} (${names})${overriding} VALUES ${values}`;
};

/** The columns that an insert sets: all that have a value before the database is asked. */
export const presentColumns = (table: RuntimeTable, data: Data): readonly WriteColumn[] =>
  table.writable.filter(
    ({ column, binding }) => binding.absent.do !== "omit" || data[column.name] !== undefined,
  );

const compile = (table: RuntimeTable, { data, expressions }: Insert): InsertPlan => {
  const columns = presentColumns(table, data);
  const into =
    columns.length === 0
      ? `INSERT INTO ${table.quoted} DEFAULT VALUES`
      : insertValues(table, columns, 1, expressions);
  // With SQL among the values, the parameters no longer stand where the columns do.
  const readBack = expressions.size > 0 ? null : readInserted(table, columns);
  return { sql: readBack === null ? into + table.returning : into, readBack };
};

/** Binds a row; columns that are absent are filled in as the schema says. */
export const prepareInsert = (table: RuntimeTable, row: Data): Insert => {
  const data = table.given(row);
  checkNames(table, data);
  const parameters: SqlValue[] = [];
  // Only columns that the database may fill in come and go; all others always have a value.
  let key = "";
  let expressions: Map<string, Expression> | undefined;
  for (const { column, binding } of table.writable) {
    const { absent } = binding;
    let value = data[column.name];
    if (value === undefined) {
      if (absent.do === "omit") continue;
      value = absent.do === "make" ? absent.make() : absent.value;
      const expression = absent.do === "make" ? table.expression(value) : null;
      if (expression !== null) {
        key += column.code + expression.key;
        (expressions ??= new Map()).set(column.name, expression);
        parameters.push(...expression.values);
        continue;
      }
    }
    if (absent.do === "omit") key += column.code;
    parameters.push(bindValue(column, value));
  }
  return { key, parameters, data, expressions: expressions ?? NO_EXPRESSIONS };
};

/** Inserts one row and gives it back. */
export function* insertRow(table: RuntimeTable, insert: Insert, form: Form): Operation<Row> {
  const { key, parameters, data } = insert;
  yield* demandLiveParents(table, data);
  const plan = table.plan(`i${key}`, () => compile(table, insert));
  let rows: SqlRow[];
  try {
    rows = yield* writeRow(plan, parameters);
  } catch (error) {
    const explained = yield* explainWrite(table, error, data);
    const made = [...insert.expressions.keys()].join(" and ");
    throw made !== "" && explained instanceof QueryError
      ? new ColumnFunctionError(made, explained, "makes SQL that is refused")
      : explained;
  }
  const [row] = finishRows(rows, table.returned, form);
  return row ?? {};
}
