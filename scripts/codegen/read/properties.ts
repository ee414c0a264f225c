import {
  type Column,
  getTableColumns,
  getViewSelectedFields,
  is,
  type Table,
  View,
} from "drizzle-orm";
import { viewFields } from "./view-fields.ts";

/** All columns of a table by their property, in the order of the source; of a view those of tables. */
export const allProperties = (table: Table | View): readonly (readonly [string, Column])[] =>
  is(table, View)
    ? viewFields(getViewSelectedFields(table)).served.flatMap((field) =>
        "column" in field ? [[field.name, field.column] as const] : [],
      )
    : Object.entries(getTableColumns(table));

/** Columns of a table by their property; of several that are one in the database, the first. */
export const properties = (table: Table | View): readonly (readonly [string, Column])[] => {
  const names = new Set<string>();
  return allProperties(table).filter(([property, { name }]) => {
    const first = !names.has(name) && property !== "__proto__";
    names.add(name);
    return first;
  });
};

/**
 * The property a column stands under. By identity first; by name where constraints are given
 * copies of the columns.
 */
export const propertyOf = (table: Table | View, column: Column): string => {
  const all = properties(table);
  const found =
    all.find(([, other]) => other === column) ??
    all.find(([, other]) => other.name === column.name);
  if (found === undefined) throw new Error(`"${column.name}" is not a column of this table`);
  return found[0];
};
