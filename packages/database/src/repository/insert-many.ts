import type { Issue } from "../errors/app-error.ts";
import { ConstraintError } from "../errors/database-errors.ts";
import type { Operation } from "../engine/operation.ts";
import { ValidationError } from "../errors/request-errors.ts";
import type { Form, Row } from "../query/rows.ts";
import { type Insert, insertRow, prepareInsert } from "./insert.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import type { Data } from "./values.ts";

/** The same error, its issues placed in the row they speak of. */
const placed = (error: unknown, index: number): unknown => {
  if (error instanceof ValidationError) {
    return new ValidationError(inRow(error.issues, index), error.message);
  }
  if (!(error instanceof ConstraintError)) return error;
  const { kind, resource, columns, constraint, cause, issues } = error;
  return new ConstraintError({ kind, resource, columns, constraint }, error.message, {
    issues: issues && inRow(issues, index),
    cause,
  });
};

const inRow = (issues: readonly Issue[], index: number): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));

/** Binds rows; what is wrong with one of them names it by its place. */
export const prepareMany = (table: RuntimeTable, rows: readonly Data[]): Insert[] =>
  rows.map((data, index) => {
    try {
      return prepareInsert(table, data);
    } catch (error) {
      throw placed(error, index);
    }
  });

/** Inserts rows and gives them back in the same order. */
export function* insertMany(
  table: RuntimeTable,
  rows: readonly Insert[],
  form: Form,
): Operation<Row[]> {
  const inserted: Row[] = [];
  for (const row of rows) {
    try {
      inserted.push(yield* insertRow(table, row, form));
    } catch (error) {
      throw placed(error, inserted.length);
    }
  }
  return inserted;
}
