import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import type { ForeignKeyModel, TableModel, TableModels } from "../model.ts";
import { ConstraintError } from "./database-errors.ts";

// SQLite says that a foreign key failed and not which. These operations find out; they run inside
// the one that failed, which sees the data as it was before the failed statement.

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const violation = (
  model: TableModel,
  key: ForeignKeyModel,
  message: string,
  detail: string,
  cause: unknown,
): ConstraintError =>
  new ConstraintError(
    { kind: "foreignKey", resource: model.name, columns: key.columns, constraint: key.name },
    message,
    {
      issues: key.columns.map((column) => ({
        path: [column],
        code: "FOREIGN_KEY_VIOLATION",
        message: detail,
      })),
      cause,
    },
  );

const unknownViolation = (cause: unknown): ConstraintError =>
  new ConstraintError({ kind: "foreignKey" }, "A reference between rows would be broken", {
    cause,
  });

/** The values of a foreign key in a row, as stored; null when one is null or not among them. */
const valuesOf = (
  key: ForeignKeyModel,
  row: Readonly<Record<string, SqlValue | undefined>>,
): SqlValue[] | null => {
  const values = key.columns.map((column) => row[column]);
  return values.every((value) => value !== undefined && value !== null)
    ? (values as SqlValue[])
    : null;
};

/**
 * Finds which foreign key of these rows points at nothing. Rows are by property, values as they
 * are stored; keys whose columns a row leaves out are skipped, so that a patch can be given.
 */
export function* explainDanglingKey(
  models: TableModels,
  model: TableModel,
  rows: readonly Readonly<Record<string, SqlValue | undefined>>[],
  cause: unknown,
): Operation<ConstraintError> {
  for (const key of model.foreignKeys) {
    const target = models[key.target];
    if (target === undefined) continue;
    const conditions = key.references.map((name) => `${columnOf(target, name)} = ?`);
    const sql = `SELECT 1 FROM ${quote(target.table)} WHERE ${conditions.join(" AND ")} LIMIT 1`;
    for (const row of rows) {
      const parameters = valuesOf(key, row);
      if (parameters === null || refersToItself(model, key, row, rows)) continue;
      const found = yield { sql, parameters };
      if (found.length > 0) continue;
      const columns = key.columns.join(" and ");
      return violation(
        model,
        key,
        `No row of ${key.target} has the key given in ${columns}`,
        `No row of ${key.target} has this key`,
        cause,
      );
    }
  }
  return unknownViolation(cause);
}

/** Whether the row points at one of the rows written together with it. */
const refersToItself = (
  model: TableModel,
  key: ForeignKeyModel,
  row: Readonly<Record<string, SqlValue | undefined>>,
  rows: readonly Readonly<Record<string, SqlValue | undefined>>[],
): boolean =>
  key.target === model.name &&
  rows.some((other) =>
    key.references.every((name, index) => other[name] === row[key.columns[index] ?? ""]),
  );

const columnOf = (model: TableModel, property: string): string =>
  quote(model.columns[property]?.column ?? property);

/** What happens to a row that refers to one that is deleted. */
type OnDelete = "cascade" | "stop" | "let go";

function* onDeleteOf(model: TableModel, key: ForeignKeyModel): Operation<OnDelete> {
  const rows: SqlRow[] = yield {
    sql: `SELECT id, "from", on_delete FROM pragma_foreign_key_list(?) ORDER BY id, seq`,
    parameters: [model.table],
  };
  const wanted = key.columns.map((name) => model.columns[name]?.column ?? name).join(",");
  const groups = Map.groupBy(rows, (row) => row["id"]);
  for (const group of groups.values()) {
    if (group.map((row) => String(row["from"])).join(",") !== wanted) continue;
    const action = group[0]?.["on_delete"];
    if (action === "CASCADE") return "cascade";
    return action === "RESTRICT" || action === "NO ACTION" ? "stop" : "let go";
  }
  return "stop";
}

export interface RowsCondition {
  /** SQL of a condition with the database's column names, without the word WHERE. */
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** Deletes cascade from table to table; a chain longer than this is not followed. */
const MAXIMUM_DEPTH = 8;

/**
 * Finds which rows keep the rows of `model` that meet the condition from being deleted: those that
 * refer to them, or to rows that would be deleted along with them.
 */
export function* explainReferences(
  models: TableModels,
  model: TableModel,
  condition: RowsCondition,
  cause: unknown,
): Operation<ConstraintError> {
  return (yield* findReference(models, model, condition, cause, 0)) ?? unknownViolation(cause);
}

function* findReference(
  models: TableModels,
  model: TableModel,
  condition: RowsCondition,
  cause: unknown,
  depth: number,
): Operation<ConstraintError | null> {
  const cascades: (readonly [TableModel, RowsCondition])[] = [];
  for (const child of Object.values(models)) {
    for (const key of child.foreignKeys) {
      if (key.target !== model.name) continue;
      const action = yield* onDeleteOf(child, key);
      if (action === "let go") continue;
      const referring = {
        sql: `(${key.columns.map((name) => columnOf(child, name)).join(", ")}) IN (SELECT ${key.references
          .map((name) => columnOf(model, name))
          .join(", ")} FROM ${quote(model.table)} WHERE ${condition.sql})`,
        parameters: condition.parameters,
      };
      if (action === "cascade") {
        cascades.push([child, referring]);
        continue;
      }
      const found = yield {
        sql: `SELECT 1 FROM ${quote(child.table)} WHERE ${referring.sql} LIMIT 1`,
        parameters: referring.parameters,
      };
      if (found.length === 0) continue;
      const columns = key.columns.join(" and ");
      return violation(
        child,
        key,
        `Rows of ${child.name} still refer to ${depth === 0 ? "this row" : "what would be deleted with it"} by ${columns}`,
        `Rows of ${child.name} still refer to rows of ${model.name}`,
        cause,
      );
    }
  }
  if (depth === MAXIMUM_DEPTH) return null;
  for (const [child, referring] of cascades) {
    const found = yield* findReference(models, child, referring, cause, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
