import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import { finishRows, type Form, type Row } from "../query/rows.ts";
import { explainWrite } from "./explain.ts";
import { type ReadBack, readInserted, writeRow } from "./read-back.ts";
import type { RuntimeTable, WriteColumn } from "./runtime-table.ts";
import { bindValue, checkNames, type Data } from "./values.ts";

interface InsertPlan {
  readonly sql: string;
  readonly readBack: ReadBack | null;
}

/** A row ready to be inserted. */
export interface Insert {
  /** Stands for the columns that are set. */
  readonly key: string;
  readonly parameters: readonly SqlValue[];
  /** The columns that were given. */
  readonly data: Data;
}

/** ` (columns) VALUES (…), …` of so many rows. */
export const insertValues = (
  table: RuntimeTable,
  columns: readonly WriteColumn[],
  rows: number,
): string => {
  const { dialect } = table.catalog;
  const names = columns.map(({ column }) => column.quoted).join(", ");
  const tuple = (row: number) =>
    columns.map((_, place) => dialect.placeholder(row * columns.length + place + 1)).join(", ");
  const values = Array.from({ length: rows }, (_, row) => `(${tuple(row)})`).join(", ");
  const numbered = columns.some(({ binding }) => binding.numbered);
  const overriding = numbered ? " OVERRIDING SYSTEM VALUE" : "";
  return `INSERT INTO ${table.quoted} (${names})${overriding} VALUES ${values}`;
};

/** The columns that an insert sets: all that have a value before the database is asked. */
export const presentColumns = (table: RuntimeTable, data: Data): readonly WriteColumn[] =>
  table.writable.filter(
    ({ column, binding }) => binding.absent.do !== "omit" || data[column.name] !== undefined,
  );

const compile = (table: RuntimeTable, columns: readonly WriteColumn[]): InsertPlan => {
  const into =
    columns.length === 0
      ? `INSERT INTO ${table.quoted} DEFAULT VALUES`
      : insertValues(table, columns, 1);
  const readBack = readInserted(table, columns);
  return { sql: readBack === null ? into + table.returning : into, readBack };
};

/** Binds a row; columns that are absent are filled in as the schema says. */
export const prepareInsert = (table: RuntimeTable, data: Data): Insert => {
  checkNames(table, data);
  const parameters: SqlValue[] = [];
  // Only columns that the database may fill in come and go; all others always have a value.
  let key = "";
  for (const { column, binding } of table.writable) {
    const { absent } = binding;
    let value = data[column.name];
    if (value === undefined) {
      if (absent.do === "omit") continue;
      value = absent.do === "make" ? absent.make() : absent.value;
    }
    if (absent.do === "omit") key += column.code;
    parameters.push(bindValue(column, value));
  }
  return { key, parameters, data };
};

/** Inserts one row and gives it back. */
export function* insertRow(table: RuntimeTable, insert: Insert, form: Form): Operation<Row> {
  const { key, parameters, data } = insert;
  const plan = table.plan(`i${key}`, () => compile(table, presentColumns(table, data)));
  let rows: SqlRow[];
  try {
    rows = yield* writeRow(plan, parameters);
  } catch (error) {
    throw yield* explainWrite(table, error, data);
  }
  const [row] = finishRows(rows, table.returned, form);
  return row ?? {};
}
