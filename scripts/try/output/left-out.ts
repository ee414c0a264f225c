import { mentions } from "../../codegen/emit/table-sql.ts";
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

/** The views that somebody else makes: in a database made on the spot there are none. */
export const madeElsewhere = ({ tables }: SchemaModel): readonly LeftOut[] =>
  tables
    .filter(({ view }) => view?.create === null)
    .map(({ name }) => ({
      table: name,
      reason: "it is a view whose query the schema doesn't have (.existing())",
    }));

/** The views whose query names one of these tables, at whatever remove. */
export const readersOf = (
  { tables }: SchemaModel,
  leftOut: readonly LeftOut[],
): readonly LeftOut[] => {
  const gone = new Set(leftOut.map(({ table }) => table));
  const readers: LeftOut[] = [];
  let before = -1;
  while (gone.size !== before) {
    before = gone.size;
    for (const { name, view } of tables) {
      if (view === undefined || gone.has(name)) continue;
      const read = tables.find(
        (other) => gone.has(other.name) && mentions(view.create ?? "", other.table),
      );
      if (read === undefined) continue;
      gone.add(name);
      readers.push({ table: name, reason: `it reads ${read.name}, which is left out` });
    }
  }
  return readers;
};

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
        relations: table.relations.filter(
          ({ target, through }) =>
            !gone.has(target) && !(through !== undefined && gone.has(through.resource)),
        ),
      })),
  };
};
