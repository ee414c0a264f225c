import { getTableName, is, Table } from "drizzle-orm";

type ForeignKeys = readonly { reference(): { readonly foreignTable: object } }[];

const isKeys = (value: unknown): value is ForeignKeys => Array.isArray(value);

/**
 * The table of that name in the database that a foreign key of another points at, for tables that
 * a schema uses but doesn't export.
 */
export const referencedTable = (from: object, name: string): Table => {
  for (const symbol of Object.getOwnPropertySymbols(from)) {
    if (!/^drizzle:\w+InlineForeignKeys$/.test(symbol.description ?? "")) continue;
    const keys: unknown = Reflect.get(from, symbol);
    if (!isKeys(keys)) continue;
    for (const key of keys) {
      const { foreignTable } = key.reference();
      if (is(foreignTable, Table) && getTableName(foreignTable) === name) return foreignTable;
    }
  }
  throw new TypeError(`No foreign key leads to a table named ${name}`);
};
