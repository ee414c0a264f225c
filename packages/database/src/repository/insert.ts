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

/** The statement that inserts a row; absent columns are filled in as the schema says. */
const insertStatement = (table: RuntimeTable, data: Data): Statement => {
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
  return { sql, parameters };
};

/** Inserts one row and gives it back. */
export function* insertRow(table: RuntimeTable, data: Data, form: Form): Operation<Row> {
  const statement = insertStatement(table, data);
  let rows: SqlRow[];
  try {
    rows = yield statement;
  } catch (error) {
    throw yield* explainWrite(table, error, data);
  }
  const [row] = finishRows(rows, table.returned, form);
  return row ?? {};
}
