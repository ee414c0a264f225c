import type { Operation, SqlRow, SqlValue, Statement } from "../engine/operation.ts";
import { finishRows, type Form, type Row } from "../query/rows.ts";
import { explainWrite } from "./explain.ts";
import type { RuntimeTable, WriteColumn } from "./runtime-table.ts";
import { bindValue, checkNames, type Data } from "./values.ts";

const compile = (table: RuntimeTable, columns: readonly WriteColumn[]): { sql: string } => {
  const { dialect } = table.catalog;
  const into = `INSERT INTO ${table.quoted}`;
  if (columns.length === 0) return { sql: `${into} DEFAULT VALUES${table.returning}` };
  const names = columns.map(({ column }) => column.quoted).join(", ");
  const values = columns.map((_, place) => dialect.placeholder(place + 1)).join(", ");
  return { sql: `${into} (${names}) VALUES (${values})${table.returning}` };
};

/** A row ready to be inserted. */
export interface Insert {
  readonly statement: Statement;
  /** The columns that were given. */
  readonly data: Data;
}

/** Binds a row; columns that are absent are filled in as the schema says. */
export const prepareInsert = (table: RuntimeTable, data: Data): Insert => {
  checkNames(table, data);
  const parameters: SqlValue[] = [];
  // Only columns that the database may fill in come and go; all others always have a value.
  let key = "i";
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
  const { sql } = table.plan(key, () => {
    const present = ({ column, binding }: WriteColumn) =>
      binding.absent.do !== "omit" || data[column.name] !== undefined;
    return compile(table, table.writable.filter(present));
  });
  return { statement: { sql, parameters }, data };
};

/** Inserts one row and gives it back. */
export function* insertRow(
  table: RuntimeTable,
  { statement, data }: Insert,
  form: Form,
): Operation<Row> {
  let rows: SqlRow[];
  try {
    rows = yield statement;
  } catch (error) {
    throw yield* explainWrite(table, error, data);
  }
  const [row] = finishRows(rows, table.returned, form);
  return row ?? {};
}
