import type { Issue } from "../errors/app-error.ts";
import { ConstraintError } from "../errors/database-errors.ts";
import type { Operation } from "../engine/operation.ts";
import { ValidationError } from "../errors/request-errors.ts";
import { finishRows, type Form, type Row } from "../query/rows.ts";
import { type Insert, insertRow, insertValues, prepareInsert, presentColumns } from "./insert.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { demandLiveParents } from "./soft-delete/live-parents.ts";
import { insertInTree } from "./tree/tree-writes.ts";
import type { Data } from "./values.ts";

/** The same error, its issues placed in the row they speak of. */
const placed = (error: unknown, index: number): unknown => {
  if (error instanceof ValidationError) {
    return new ValidationError(inRow(error.issues, index), error.message);
  }
  if (!(error instanceof ConstraintError)) return error;
  return new ConstraintError(error, error.message, {
    issues: error.issues && inRow(error.issues, index),
    cause: error.cause,
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

/** How many rows one statement inserts: the largest that fits what is left. */
const SIZES = [64, 16, 4] as const;
/** SQLite as better-sqlite3 builds it binds 32 766 values at most, PostgreSQL 65 535. */
const MOST_PARAMETERS = 30_000;

/** Rows that go into one statement, from `start` on: they set the same columns. */
const chunkAt = (
  table: RuntimeTable,
  rows: readonly Insert[],
  start: number,
): readonly Insert[] => {
  const first = rows[start];
  const width = first?.parameters.length ?? 0;
  const fitting = (size: number) =>
    width > 0 &&
    start + size <= rows.length &&
    size * width <= MOST_PARAMETERS &&
    table.visible.length > 0 &&
    table.path === null;
  for (const size of SIZES) {
    if (!fitting(size)) continue;
    const chunk = rows.slice(start, start + size);
    if (chunk.every(({ key }) => key === first?.key)) return chunk;
  }
  return rows.slice(start, start + 1);
};

function* insertChunk(
  table: RuntimeTable,
  chunk: readonly Insert[],
  form: Form,
): Operation<Row[] | null> {
  const [first] = chunk;
  if (first === undefined || chunk.length === 1) return null;
  const { sql } = table.plan(`I${chunk.length}${first.key}`, () => {
    const columns = presentColumns(table, first.data);
    return { sql: insertValues(table, columns, chunk.length, first.expressions) + table.returning };
  });
  try {
    const parameters = chunk.flatMap((row) => row.parameters);
    const rows = yield { sql, parameters, mayFail: true };
    return finishRows(rows, table.returned, form);
  } catch {
    // Nothing of it was written. One by one the row that is wrong is found.
    return null;
  }
}

/** Each row that others refer to is looked at once. */
function* demandParentsOfAll(table: RuntimeTable, rows: readonly Insert[]): Operation<void> {
  const columns = table.keptParents.flatMap(({ foreignKey }) => foreignKey.columns);
  if (columns.length === 0) return;
  const seen = new Set<string>();
  for (const [index, { data }] of rows.entries()) {
    const key = columns.map((name) => String(data[name])).join("\n");
    if (seen.has(key)) continue;
    seen.add(key);
    try {
      yield* demandLiveParents(table, data);
    } catch (error) {
      throw placed(error, index);
    }
  }
}

/** Inserts rows and gives them back in the same order. */
export function* insertMany(
  table: RuntimeTable,
  rows: readonly Insert[],
  form: Form,
): Operation<Row[]> {
  const insertOne = table.path === null ? insertRow : insertInTree;
  yield* demandParentsOfAll(table, rows);
  const inserted: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const chunk = chunkAt(table, rows, at);
    const together = yield* insertChunk(table, chunk, form);
    if (together !== null) {
      for (const row of together) inserted.push(row);
      at += chunk.length;
      continue;
    }
    for (const row of chunk) {
      try {
        inserted.push(yield* insertOne(table, row, form));
      } catch (error) {
        throw placed(error, at);
      }
      at += 1;
    }
  }
  return inserted;
}
