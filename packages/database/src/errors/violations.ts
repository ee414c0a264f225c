import type { ForeignKeyModel, TableModel, TableModels } from "../model.ts";
import type { Issue } from "./app-error.ts";
import { ConstraintError, type ConstraintKind } from "./database-errors.ts";

// What a broken constraint looks like, the same from every database.

export const modelOfTable = (
  models: TableModels,
  table: string,
  schema?: string,
): TableModel | undefined => {
  const found = Object.values(models).filter((model) => model.table === table);
  return found.find((model) => model.schema === schema) ?? found[0];
};

export const propertyOf = (model: TableModel | undefined, column: string): string => {
  const found = Object.entries(model?.columns ?? {}).find(([, it]) => it.column === column);
  return found?.[0] ?? column;
};

const issuesOf = (columns: readonly string[], code: string, message: string): Issue[] =>
  columns.map((column) => ({ path: [column], code, message }));

interface Broken {
  readonly model: TableModel | undefined;
  /** Table in the database, where no model is known. */
  readonly table?: string | undefined;
  /** Properties. */
  readonly columns: readonly string[];
  readonly constraint?: string | undefined;
  readonly cause: unknown;
}

const facts = (kind: ConstraintKind, { model, table, columns, constraint }: Broken) => ({
  kind,
  resource: model?.name,
  table: model?.table ?? table,
  columns,
  constraint,
});

export const uniqueViolation = (broken: Broken): ConstraintError => {
  const { model, columns, cause } = broken;
  const text = `Another row${model ? ` of ${model.name}` : ""} has the same ${columns.join(" and ")}`;
  return new ConstraintError(facts("unique", broken), text, {
    issues: issuesOf(columns, "UNIQUE_VIOLATION", "Taken by another row"),
    cause,
  });
};

/** Of an index over expressions, which has no columns to name. */
export const uniqueIndexViolation = (
  constraint: string,
  model: TableModel | undefined,
  cause: unknown,
): ConstraintError => {
  const message = `Another row is the same by ${constraint}`;
  return new ConstraintError(facts("unique", { model, columns: [], constraint, cause }), message, {
    cause,
  });
};

export const notNullViolation = (broken: Broken): ConstraintError =>
  new ConstraintError(facts("notNull", broken), `${broken.columns.join(", ")} must not be null`, {
    issues: issuesOf(broken.columns, "REQUIRED", "Must not be null"),
    cause: broken.cause,
  });

export const checkViolation = (broken: Broken): ConstraintError =>
  new ConstraintError(facts("check", broken), `The check ${broken.constraint} failed`, {
    issues: issuesOf(broken.columns, "CHECK_VIOLATION", `Must pass the check ${broken.constraint}`),
    cause: broken.cause,
  });

/** A row of `model` refers to one that isn't there. */
export const danglingReference = (
  model: TableModel,
  { name: constraint, columns, target, references }: ForeignKeyModel,
  cause: unknown,
): ConstraintError => {
  const message = `No row of ${target} has this ${references.join(" and ")}`;
  return new ConstraintError(
    facts("foreignKey", { model, columns, constraint, cause }),
    `${columns.join(", ")}: ${message}`,
    { issues: issuesOf(columns, "FOREIGN_KEY_VIOLATION", message), cause },
  );
};

/** A row of `model` refers to one that has been removed and is kept. */
export const removedReference = (
  model: TableModel,
  foreignKey: ForeignKeyModel,
): ConstraintError => {
  const { name: constraint, columns, target } = foreignKey;
  const message = `The row of ${target} it refers to is removed: restore that one first`;
  return new ConstraintError(
    facts("foreignKey", { model, columns, constraint, cause: undefined }),
    `${columns.join(", ")}: ${message}`,
    { issues: issuesOf(columns, "FOREIGN_KEY_VIOLATION", message) },
  );
};

/** Rows of `model` refer to the one that was to go. */
export const stillReferenced = (
  model: TableModel,
  { name: constraint, columns }: ForeignKeyModel,
  cause: unknown,
): ConstraintError => {
  const message = `Rows of ${model.name} still refer to this one by ${columns.join(" and ")}`;
  return new ConstraintError(facts("foreignKey", { model, columns, constraint, cause }), message, {
    issues: columns.map((name) => ({
      path: [model.name, name],
      code: "FOREIGN_KEY_VIOLATION",
      message,
    })),
    cause,
  });
};
