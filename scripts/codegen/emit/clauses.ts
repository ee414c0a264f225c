import { quoteName } from "@headwater/database/structure/quote";
import type { Check, Column, Table } from "../model.ts";

/** A column of a table as SQL names it. */
export const databaseName = (table: Table | undefined, name: string): string =>
  quoteName(table?.columns.find((column) => column.name === name)?.column ?? name);

export const nameList = (table: Table | undefined, names: readonly string[]): string =>
  `(${names.map((name) => databaseName(table, name)).join(", ")})`;

/** ` ON DELETE CASCADE`; nothing where a key does nothing. */
export const action = (on: "UPDATE" | "DELETE", what: string): string =>
  what === "no action" ? "" : ` ON ${on} ${what.toUpperCase()}`;

export const checkClause = ({ name, expression }: Check): string =>
  `CONSTRAINT ${quoteName(name)} CHECK (${expression})`;

/** Whether a constraint is of one column, and of this one. */
export const isAlone = (
  { columns }: { readonly columns: readonly string[] },
  column: Column,
): boolean => columns.length === 1 && columns[0] === column.name;
