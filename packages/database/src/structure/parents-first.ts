import { nameOf, type TableStructure } from "./structure.ts";

/** Tables that others point at come before those; otherwise, and within a ring, as they are. */
export const parentsFirst = (tables: readonly TableStructure[]): TableStructure[] => {
  const byName = new Map(tables.map((table) => [nameOf(table), table]));
  const placed = new Set<TableStructure>();
  const visit = (table: TableStructure, above: ReadonlySet<TableStructure>): void => {
    if (placed.has(table) || above.has(table)) return;
    for (const { table: name, schema } of table.foreignKeys) {
      const parent = byName.get(nameOf({ name, schema }));
      if (parent !== undefined) visit(parent, new Set([...above, table]));
    }
    placed.add(table);
  };
  for (const table of tables) visit(table, new Set());
  return [...placed];
};
