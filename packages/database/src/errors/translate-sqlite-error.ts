import type { TableModels } from "../model.ts";
import {
  BusyError,
  ConnectionError,
  ConstraintError,
  type ConstraintKind,
  type DatabaseError,
  QueryError,
} from "./database-errors.ts";
import { isBusy, isSqliteError, type SqliteError } from "./sqlite-error.ts";
import {
  checkViolation,
  modelOfTable,
  notNullViolation,
  propertyOf,
  uniqueIndexViolation,
  uniqueViolation,
} from "./violations.ts";

/** What of a message may be told: SQLite's texts hold names and SQL, and never a row's values. */
const afterColon = (error: SqliteError): string => {
  const colon = error.message.indexOf(": ");
  return colon === -1 ? "" : error.message.slice(colon + 2);
};

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((name) => right.includes(name));

/** UNIQUE and NOT NULL name their columns: `table.column, table.column`. */
const namedColumns = (error: SqliteError, models: TableModels) => {
  const places = afterColon(error)
    .split(", ")
    .map((place) => place.split("."));
  const model = modelOfTable(models, places[0]?.[0] ?? "");
  const columns = places.map(([table, column]) => propertyOf(model, column ?? table ?? ""));
  return { model, table: places[0]?.[0], columns };
};

const unique = (error: SqliteError, models: TableModels): ConstraintError => {
  // An index over an expression is named itself: `index 'users_lower_email_idx'`.
  const index = /^index '(.*)'$/.exec(afterColon(error))?.[1];
  if (index !== undefined) return uniqueIndexViolation(index, undefined, error);
  const named = namedColumns(error, models);
  const known = named.model?.uniques.find((it) => sameSet(it.columns, named.columns));
  return uniqueViolation({ ...named, constraint: known?.name, cause: error });
};

const notNull = (error: SqliteError, models: TableModels): ConstraintError =>
  notNullViolation({ ...namedColumns(error, models), cause: error });

const check = (error: SqliteError, models: TableModels): ConstraintError => {
  const constraint = afterColon(error);
  const model = Object.values(models).find((it) => it.checks.some((c) => c.name === constraint));
  const columns = model?.checks.find((it) => it.name === constraint)?.columns ?? [];
  return checkViolation({ model, columns, constraint, cause: error });
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
