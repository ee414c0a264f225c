import type { ForeignKeyModel, TableModel, TableModels } from "../model.ts";
import type { Issue } from "./app-error.ts";
import { ConstraintError } from "./database-errors.ts";

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
  /** Properties. */
  readonly columns: readonly string[];
  readonly constraint?: string | undefined;
  readonly cause: unknown;
}

export const uniqueViolation = ({ model, columns, constraint, cause }: Broken): ConstraintError => {
  const text = `Another row${model ? ` of ${model.name}` : ""} has the same ${columns.join(" and ")}`;
  return new ConstraintError({ kind: "unique", resource: model?.name, columns, constraint }, text, {
    issues: issuesOf(columns, "UNIQUE_VIOLATION", "Taken by another row"),
    cause,
  });
};

/** Of an index over expressions, which has no columns to name. */
export const uniqueIndexViolation = (constraint: string, cause: unknown): ConstraintError => {
  const message = `Another row is the same by ${constraint}`;
  return new ConstraintError({ kind: "unique", constraint }, message, { cause });
};

export const notNullViolation = ({ model, columns, cause }: Broken): ConstraintError =>
  new ConstraintError(
    { kind: "notNull", resource: model?.name, columns },
    `${columns.join(", ")} must not be null`,
    { issues: issuesOf(columns, "REQUIRED", "Must not be null"), cause },
  );

export const checkViolation = ({ model, columns, constraint, cause }: Broken): ConstraintError =>
  new ConstraintError(
    { kind: "check", resource: model?.name, columns, constraint },
    `The check ${constraint} failed`,
    {
      issues: issuesOf(columns, "CHECK_VIOLATION", `Must pass the check ${constraint}`),
      cause,
    },
  );

/** A row of `resource` refers to one that isn't there. */
export const danglingReference = (
  resource: string,
  { name: constraint, columns, target, references }: ForeignKeyModel,
  cause: unknown,
): ConstraintError => {
  const message = `No row of ${target} has this ${references.join(" and ")}`;
  return new ConstraintError(
    { kind: "foreignKey", resource, columns, constraint },
    `${columns.join(", ")}: ${message}`,
    { issues: issuesOf(columns, "FOREIGN_KEY_VIOLATION", message), cause },
  );
};

/** Rows of `resource` refer to the one that was to go. */
export const stillReferenced = (
  resource: string,
  { name: constraint, columns }: ForeignKeyModel,
  cause: unknown,
): ConstraintError => {
  const message = `Rows of ${resource} still refer to this one by ${columns.join(" and ")}`;
  return new ConstraintError({ kind: "foreignKey", resource, columns, constraint }, message, {
    issues: columns.map((name) => ({
      path: [resource, name],
      code: "FOREIGN_KEY_VIOLATION",
      message,
    })),
    cause,
  });
};
