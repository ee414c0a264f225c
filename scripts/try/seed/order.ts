import type { ForeignKey, SchemaModel, Table } from "../../codegen/model.ts";

/** Whether a row can do without what the foreign key points at. */
export const mayBeNull = ({ columns }: ForeignKey, table: Table): boolean =>
  columns.some((name) => table.columns.find((column) => column.name === name)?.nullable === true);

/** Tables, views aside, so that those a row can't do without come first, as far as they form no circle. */
export const seedOrder = ({ tables }: SchemaModel): readonly Table[] => {
  const placed = new Set<Table>();
  const byName = new Map(tables.map((table) => [table.name, table]));
  const visit = (table: Table, above: ReadonlySet<Table>, all: boolean): void => {
    if (placed.has(table) || above.has(table)) return;
    for (const key of table.foreignKeys) {
      const target = byName.get(key.target);
      if (target === undefined || (!all && mayBeNull(key, table))) continue;
      visit(target, new Set([...above, table]), all);
    }
    placed.add(table);
  };
  // Those that nothing optional leads to first: then an optional link is rarely left for later.
  for (const table of tables) if (table.view === undefined) visit(table, new Set(), false);
  return [...placed];
};
