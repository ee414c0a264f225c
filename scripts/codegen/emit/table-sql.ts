import type { Index, SchemaModel, Table } from "../model.ts";

export type Tables = ReadonlyMap<string, Table>;

type Named = readonly (readonly [name: string, sql: string])[];

/** The SQL of one table in parts: see `TableDdl` in `packages/database/src/sync/ddl.ts`. */
export interface TableSql {
  readonly table: string;
  readonly schema?: string | undefined;
  readonly requires?: Named;
  readonly view?: "plain" | "materialized" | undefined;
  readonly create: string;
  readonly columns: Named;
  readonly indexes: Named;
  readonly constraints?: Named;
  readonly triggers: Named;
}

/** All indexes; unique constraints are made as indexes: they can be added to a table that exists. */
export const allIndexes = (table: Table): readonly Index[] => {
  const named = new Set(table.indexes.map(({ name }) => name));
  const uniques = table.uniques
    .filter(({ name }) => !named.has(name))
    .map(({ columns, ...rest }): Index => {
      return { ...rest, unique: true, terms: columns.map((column) => ({ column })), where: null };
    });
  return [...uniques, ...table.indexes];
};

/** Whether SQL has a name among its words. */
export const mentions = (sql: string, name: string): boolean =>
  sql.split(/[^\p{L}\p{N}_$]+/u).some((word) => word.toLowerCase() === name.toLowerCase());

/** The views that are to be made, each after those that its query names. */
export const viewsInOrder = (model: SchemaModel): readonly TableSql[] => {
  const views = model.tables.filter(({ view }) => view !== undefined && view.create !== null);
  const placed = new Set<Table>();
  const visit = (view: Table, above: ReadonlySet<Table>): void => {
    if (placed.has(view) || above.has(view)) return;
    for (const other of views) {
      if (mentions(view.view?.create ?? "", other.table)) visit(other, new Set([...above, view]));
    }
    placed.add(view);
  };
  for (const view of views) visit(view, new Set());
  return [...placed].map(({ table, schema, requires, view }) => ({
    table,
    schema,
    requires: Object.entries(requires ?? {}),
    view: view?.materialized === true ? "materialized" : "plain",
    create: view?.create ?? "",
    columns: [],
    indexes: [],
    triggers: [],
  }));
};

/** Tables that others point at come first; a circle is entered where the schema names it first. */
export const inDependencyOrder = (model: SchemaModel, tables: Tables): readonly Table[] => {
  const placed = new Set<Table>();
  const visit = (table: Table, above: ReadonlySet<Table>): void => {
    if (placed.has(table) || above.has(table)) return;
    for (const { target } of table.foreignKeys) {
      const next = tables.get(target);
      if (next) visit(next, new Set([...above, table]));
    }
    placed.add(table);
  };
  for (const table of model.tables) if (table.view === undefined) visit(table, new Set());
  return [...placed];
};
