import { Column, is, Table } from "drizzle-orm";
import { isPlaceholder } from "./placeholder.ts";
import { allProperties } from "./properties.ts";
import type { SchemaExport } from "./schema-exports.ts";

const without = (table: Table, property: string): void => {
  for (const symbol of Object.getOwnPropertySymbols(table)) {
    const value: unknown = Reflect.get(table, symbol);
    if (typeof value === "object" && value !== null && !is(value, Table)) {
      Reflect.deleteProperty(value, property);
    }
  }
  Reflect.deleteProperty(table, property);
};

/** Whether a function that fills a column in gives nothing that could be stored. */
const givesNothing = (fill: (() => unknown) | undefined): boolean => {
  if (fill === undefined) return false;
  try {
    return isPlaceholder(fill());
  } catch {
    return true;
  }
};

const settle = (column: Column): void => {
  if (isPlaceholder(column.default)) Object.assign(column, { default: undefined });
  if (givesNothing(column.defaultFn)) Object.assign(column, { defaultFn: undefined });
  if (givesNothing(column.onUpdateFn)) Object.assign(column, { onUpdateFn: undefined });
  if (isPlaceholder(column.enumValues)) Object.assign(column, { enumValues: undefined });
  const fill = column.default ?? column.defaultFn ?? column.generatedIdentity;
  if (fill === undefined && column.hasDefault && !/Serial/.test(column.columnType)) {
    Object.assign(column, { hasDefault: column.onUpdateFn !== undefined });
  }
};

/** Whether it is of an enum whose words are not here: it could hold nothing. */
const isWordless = ({ columnType, enumValues }: Column): boolean =>
  columnType.startsWith("PgEnum") && enumValues?.length === 0;

/** Takes from tables the columns and defaults that placeholders stand for; gives those columns. */
export const withoutPlaceholders = (exports: readonly SchemaExport[]): readonly string[] =>
  exports.flatMap(({ path, value: table }) => {
    if (!is(table, Table)) return [];
    return allProperties(table).flatMap(([property, column]) => {
      if (is(column, Column) && !isWordless(column)) {
        settle(column);
        return [];
      }
      without(table, property);
      return [`${path.at(-1) ?? ""}.${property}`];
    });
  });
