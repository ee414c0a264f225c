import type { SqlValue } from "../engine/operation.ts";
import { BadRequestError, UsageError } from "../errors/request-errors.ts";
import { compared } from "../query/compared.ts";
import type { QueryTable } from "../query/table.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The key's columns by name. A key of one column may come as the value alone. */
export const keyColumns = (table: QueryTable, key: unknown): Readonly<Record<string, unknown>> => {
  const [first, second] = table.model.key;
  if (first === undefined) {
    throw new UsageError(`${table.model.name} have no primary key: use list, first or updateMany`);
  }
  if (second === undefined) {
    return isRecord(key) && first in key ? { [first]: key[first] } : { [first]: key };
  }
  const given = isRecord(key) ? key : {};
  return Object.fromEntries(table.model.key.map((name) => [name, given[name]]));
};

/**
 * The values that a statement finds the row by, in key order.
 * @throws {BadRequestError} when the key lacks a column
 * @throws {QueryProblem} when a column's own type refuses what the key has for it
 */
export const keyParameters = (table: QueryTable, key: unknown): readonly SqlValue[] => {
  const only = table.key[0];
  if (only !== undefined && table.key.length === 1 && !isRecord(key)) {
    if (key === undefined || key === null) throw missing(table, only.name);
    return [compared(only, key)];
  }
  const columns = keyColumns(table, key);
  return table.key.map((column) => {
    const value = columns[column.name];
    if (value === undefined || value === null) throw missing(table, column.name);
    return compared(column, value);
  });
};

const missing = (table: QueryTable, name: string) =>
  new BadRequestError(`A key of ${table.model.name} needs ${table.model.key.join(" and ")}`, {
    issues: [{ path: [name], code: "required", message: "missing from the key" }],
  });

/** ` WHERE` of the row a key names, in a statement without an alias. */
export const keyCondition = (
  table: QueryTable,
  placeholder: (position: number) => string,
): string => {
  const { dialect } = table.catalog;
  const parts = table.key.map(({ quoted, model }, place) =>
    dialect.compare(quoted, "=", placeholder(place), model),
  );
  return ` WHERE ${parts.join(" AND ")}`;
};
