import type { TableModel, TableModels } from "../model.ts";
import type { Issue } from "./app-error.ts";
import {
  BusyError,
  ConnectionError,
  ConstraintError,
  type ConstraintKind,
  type DatabaseError,
  QueryError,
} from "./database-errors.ts";
import { isBusy, isSqliteError, type SqliteError } from "./sqlite-error.ts";

/** What of a message may be told: SQLite's texts hold names and SQL, and never a row's values. */
const afterColon = (error: SqliteError): string => {
  const colon = error.message.indexOf(": ");
  return colon === -1 ? "" : error.message.slice(colon + 2);
};

const modelOfTable = (models: TableModels, table: string): TableModel | undefined =>
  Object.values(models).find((model) => model.table === table);

const propertyOf = (model: TableModel | undefined, column: string): string => {
  const found = Object.entries(model?.columns ?? {}).find(([, it]) => it.column === column);
  return found?.[0] ?? column;
};

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((name) => right.includes(name));

const issuesOf = (columns: readonly string[], code: string, message: string): Issue[] =>
  columns.map((column) => ({ path: [column], code, message }));

/** UNIQUE and NOT NULL name their columns: `table.column, table.column`. */
const namedColumns = (error: SqliteError, models: TableModels) => {
  const places = afterColon(error)
    .split(", ")
    .map((place) => place.split("."));
  const model = modelOfTable(models, places[0]?.[0] ?? "");
  const columns = places.map(([table, column]) => propertyOf(model, column ?? table ?? ""));
  return { model, columns };
};

const unique = (error: SqliteError, models: TableModels): ConstraintError => {
  // An index over an expression is named itself: `index 'users_lower_email_idx'`.
  const index = /^index '(.*)'$/.exec(afterColon(error))?.[1];
  if (index !== undefined) {
    const message = `Another row is the same by ${index}`;
    return new ConstraintError({ kind: "unique", constraint: index }, message, { cause: error });
  }
  const { model, columns } = namedColumns(error, models);
  const known = model?.uniques.find((it) => sameSet(it.columns, columns));
  const text = `Another row${model ? ` of ${model.name}` : ""} has the same ${columns.join(" and ")}`;
  return new ConstraintError(
    { kind: "unique", resource: model?.name, columns, constraint: known?.name },
    text,
    { issues: issuesOf(columns, "UNIQUE_VIOLATION", "Taken by another row"), cause: error },
  );
};

const notNull = (error: SqliteError, models: TableModels): ConstraintError => {
  const { model, columns } = namedColumns(error, models);
  return new ConstraintError(
    { kind: "notNull", resource: model?.name, columns },
    `${columns.join(", ")} must not be null`,
    { issues: issuesOf(columns, "REQUIRED", "Must not be null"), cause: error },
  );
};

const check = (error: SqliteError, models: TableModels): ConstraintError => {
  const constraint = afterColon(error);
  const model = Object.values(models).find((it) => it.checks.some((c) => c.name === constraint));
  const columns = model?.checks.find((it) => it.name === constraint)?.columns ?? [];
  return new ConstraintError(
    { kind: "check", resource: model?.name, columns, constraint },
    `The check ${constraint} failed`,
    {
      issues: issuesOf(columns, "CHECK_VIOLATION", `Must pass the check ${constraint}`),
      cause: error,
    },
  );
};

const plain = (kind: ConstraintKind, message: string, error: SqliteError): ConstraintError =>
  new ConstraintError({ kind }, message, { cause: error });

const UNREACHABLE =
  /^SQLITE_(CANTOPEN|IOERR|FULL|READONLY|NOTADB|CORRUPT|PERM|AUTH|NOLFS|PROTOCOL)/;

const translate = (error: SqliteError, models: TableModels): DatabaseError => {
  switch (error.code) {
    case "SQLITE_CONSTRAINT_UNIQUE":
    case "SQLITE_CONSTRAINT_PRIMARYKEY":
    case "SQLITE_CONSTRAINT_ROWID":
      return unique(error, models);
    case "SQLITE_CONSTRAINT_NOTNULL":
      return notNull(error, models);
    case "SQLITE_CONSTRAINT_CHECK":
      return check(error, models);
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
      return plain("foreignKey", "A row refers to one that doesn't exist", error);
    case "SQLITE_CONSTRAINT_TRIGGER":
      // RAISE in a trigger answers for a foreign key with RESTRICT as well as for hand-written rules.
      return error.message === "FOREIGN KEY constraint failed"
        ? plain("foreignKey", "Another row still refers to this one", error)
        : plain("check", error.message, error);
    case "SQLITE_CONSTRAINT_DATATYPE":
    case "SQLITE_MISMATCH":
      return plain("datatype", "A value is of the wrong type for its column", error);
  }
  if (isBusy(error)) return new BusyError(undefined, { cause: error });
  if (UNREACHABLE.test(error.code)) {
    return new ConnectionError(`The database can't be used (${error.code})`, { cause: error });
  }
  return new QueryError(`The database refused a statement (${error.code}): ${error.message}`, {
    cause: error,
  });
};

/**
 * Gives a raw error of either SQLite driver its place in the family; anything else comes back as
 * it is. With the models, tables and columns are named as in code.
 */
export const translateSqliteError = (error: unknown, models: TableModels = {}): unknown =>
  isSqliteError(error) ? translate(error, models) : error;
