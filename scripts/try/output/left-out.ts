import type { SchemaModel, Table } from "../../codegen/model.ts";

/** A table that is not tried, and why. */
export interface LeftOut {
  readonly table: string;
  readonly reason: string;
}

const PREFIX = "extension ";

/** Extensions of PostgreSQL that a table needs. */
const extensionsOf = ({ requires }: Table): string[] =>
  Object.keys(requires ?? {}).flatMap((name) =>
    name.startsWith(PREFIX) ? name.slice(PREFIX.length) : [],
  );

const named = (word: string): string => word.replaceAll('"', "");

/** The tables that need an extension which the server doesn't have. */
export const needingOthers = (
  { tables }: SchemaModel,
  available: ReadonlySet<string>,
): readonly LeftOut[] =>
  tables.flatMap((table) => {
    const missing = extensionsOf(table).filter((name) => !available.has(named(name)));
    if (missing.length === 0) return [];
    const what = missing.length === 1 ? "extension" : "extensions";
    const reason = `it needs the ${what} ${missing.join(", ")}, which the embedded server lacks`;
    return [{ table: table.name, reason }];
  });

/** A model without some tables, and without what points at them. */
export const withoutTables = (model: SchemaModel, leftOut: readonly LeftOut[]): SchemaModel => {
  const gone = new Set(leftOut.map(({ table }) => table));
  if (gone.size === 0) return model;
  return {
    ...model,
    tables: model.tables
      .filter(({ name }) => !gone.has(name))
      .map((table) => ({
        ...table,
        foreignKeys: table.foreignKeys.filter(({ target }) => !gone.has(target)),
        relations: table.relations.filter(({ target }) => !gone.has(target)),
      })),
  };
};
