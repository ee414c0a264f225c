import type { SqlValue } from "../engine/operation.ts";
import { ValidationError } from "../errors/request-errors.ts";
import type { QueryColumn } from "../query/table.ts";
import type { RuntimeTable } from "./runtime-table.ts";

export type Data = Readonly<Record<string, unknown>>;

/** @throws {ValidationError} when the value can't lie in the column */
export const bindValue = ({ name, codec }: QueryColumn, value: unknown): SqlValue => {
  if (value === null) return null;
  try {
    return codec.bind(value);
  } catch (error) {
    const message = error instanceof Error ? error.message : "can't be stored";
    throw new ValidationError([{ path: [name], code: "invalid_type", message }]);
  }
};

const refusalOf = (table: RuntimeTable, name: string): string => {
  if (name === table.deletedAt?.name) return "Set by removing and restoring the row";
  if (name === table.path?.name) return "Kept by the server as the row's parent changes";
  if (name === table.version?.name) return "Grows by itself with every write";
  return table.columns.has(name)
    ? "The database computes this column"
    : `${table.model.name} have no such column`;
};

/** @throws {ValidationError} when data has names that no column has, or that can't be set */
export const checkNames = (table: RuntimeTable, data: Data): void => {
  for (const name in data) {
    if (table.writableNames.has(name) || data[name] === undefined) continue;
    const issues = Object.keys(data)
      .filter((name) => !table.writableNames.has(name))
      .map((name) => ({
        path: [name],
        code: table.columns.has(name) ? "read_only" : "unrecognized_keys",
        message: refusalOf(table, name),
      }));
    throw new ValidationError(issues);
  }
};
