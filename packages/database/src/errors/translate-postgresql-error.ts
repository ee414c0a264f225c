import type { TableModel, TableModels } from "../model.ts";
import {
  BusyError,
  ConnectionError,
  ConstraintError,
  type DatabaseError,
  QueryError,
  TimeoutError,
} from "./database-errors.ts";
import {
  isConflict,
  isConnectionLoss,
  isExhausted,
  isPostgresqlError,
  type PostgresqlError,
} from "./postgresql-error.ts";
import {
  checkViolation,
  danglingReference,
  modelOfTable,
  notNullViolation,
  propertyOf,
  stillReferenced,
  uniqueIndexViolation,
  uniqueViolation,
} from "./violations.ts";

/** `Key (project_id, name)=(7, x) already exists.`: the names; an expression's text is none. */
const detailColumns = ({ detail = "" }: PostgresqlError): string[] | null => {
  const names = /^Key \((.*?)\)=\(/s.exec(detail)?.[1]?.split(", ") ?? [];
  const plain = names.map((name) => /^(?:"((?:[^"]|"")+)"|([^"(): ]+))$/.exec(name));
  if (plain.length === 0 || plain.includes(null)) return null;
  return plain.map((match) => match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? "");
};

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((name) => right.includes(name));

const unique = (error: PostgresqlError, model: TableModel | undefined): ConstraintError => {
  const { constraint } = error;
  const known = model?.uniques.find((it) => it.name === constraint);
  const columns =
    known?.columns ?? detailColumns(error)?.map((column) => propertyOf(model, column));
  if (columns === undefined) {
    return uniqueIndexViolation(constraint ?? "a unique index", model, error);
  }
  const same = known ?? model?.uniques.find((it) => sameSet(it.columns, columns));
  return uniqueViolation({
    model,
    table: error.table,
    columns,
    constraint: same?.name ?? constraint,
    cause: error,
  });
};

const check = (error: PostgresqlError, model: TableModel | undefined): ConstraintError => {
  const known = model?.checks.find((it) => it.name === error.constraint);
  const { constraint, table } = error;
  return checkViolation({ model, table, columns: known?.columns ?? [], constraint, cause: error });
};

/** The table is that of the foreign key, also when a row it points at was to go. */
const foreignKey = (
  error: PostgresqlError,
  model: TableModel | undefined,
  models: TableModels,
): ConstraintError => {
  const { constraint, detail = "" } = error;
  const named = detailColumns(error) ?? [];
  const gone = / referenced from table "/.test(detail);
  const known = model?.foreignKeys.find((key) => {
    if (key.name === constraint) return true;
    const owner = gone ? models[key.target] : model;
    const columns = gone ? key.references : key.columns;
    return sameSet(
      columns,
      named.map((column) => propertyOf(owner, column)),
    );
  });
  if (model !== undefined && known !== undefined) {
    const explained = gone ? stillReferenced : danglingReference;
    return explained(model, known, error);
  }
  const message = gone
    ? "Another row still refers to this one"
    : "A row refers to one that doesn't exist";
  const facts = {
    kind: "foreignKey",
    resource: model?.name,
    table: error.table,
    constraint: constraint ?? "",
  } as const;
  return new ConstraintError(facts, message, { cause: error });
};

const constraint = (error: PostgresqlError, models: TableModels): ConstraintError | null => {
  const model = modelOfTable(
    models,
    error.table ?? "",
    error.schema === "public" ? undefined : error.schema,
  );
  switch (error.code) {
    case "23505":
    case "23P01":
      return unique(error, model);
    case "23502": {
      const columns = [propertyOf(model, error.column ?? "")];
      return notNullViolation({ model, table: error.table, columns, cause: error });
    }
    case "23514":
      return check(error, model);
    case "23503":
    case "23001":
      return foreignKey(error, model, models);
  }
  // Data of the wrong form: too long, out of range, no UUID. The text holds the value: not to be told.
  if (!error.code.startsWith("22")) return null;
  const message = "A value is of the wrong type for its column";
  return new ConstraintError({ kind: "datatype", resource: model?.name }, message, {
    cause: error,
  });
};

/** Messages that speak of the statement only. Others may hold a row's values, or a trigger's words. */
const SPEAKS_OF_SQL = /^(42|0A|25|3[0-9A-F])/;

const translate = (error: PostgresqlError, models: TableModels): DatabaseError => {
  const broken = constraint(error, models);
  if (broken !== null) return broken;
  if (error.code === "57014" || error.code === "55P03" || error.code === "25P03") {
    return new TimeoutError("The database took too long", { cause: error });
  }
  if (/^(53|58|XX00[12])/.test(error.code) || error.code.startsWith("28")) {
    return new ConnectionError(`The database can't be used (${error.code})`, { cause: error });
  }
  const reason = SPEAKS_OF_SQL.test(error.code) ? `: ${error.message}` : "";
  return new QueryError(`The database refused a statement (${error.code})${reason}`, {
    cause: error,
  });
};

/**
 * Gives a raw error of PostgreSQL, or of the way to it, its place in the family; anything else
 * comes back as it is. With the models, tables and columns are named as in code.
 */
export const translatePostgresqlError = (error: unknown, models: TableModels = {}): unknown => {
  if (isConflict(error)) return new BusyError(undefined, { cause: error });
  if (isExhausted(error)) {
    return new BusyError("All connections to the database are in use; try again", { cause: error });
  }
  if (isConnectionLoss(error)) {
    return new ConnectionError("The database can't be reached", { cause: error });
  }
  return isPostgresqlError(error) ? translate(error, models) : error;
};
