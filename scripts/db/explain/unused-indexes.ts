import type { IndexStructure, Structure, TableStructure } from "@headwater/database/structure";
import type { Explained } from "./explain-paths.ts";

export interface UnusedIndex {
  readonly table: TableStructure;
  readonly index: IndexStructure;
}

/** Whether it finds the rows that refer to a row: for what happens to them when that one goes. */
const servesForeignKey = ({ foreignKeys }: TableStructure, { terms, where }: IndexStructure) =>
  where === null &&
  foreignKeys.some(({ columns }) => {
    const leading = terms.slice(0, columns.length);
    return leading.every((term) => "column" in term && columns.includes(term.column));
  });

/**
 * Indexes of the explained tables that serve none of the generated ways of reading, no foreign key and
 * no uniqueness. Hand-written queries may need them all the same.
 */
export const unusedIndexes = (
  { tables }: Pick<Structure, "tables">,
  explained: readonly Explained[],
): UnusedIndex[] => {
  const used = new Set(explained.flatMap(({ plan }) => plan.indexes));
  const looked = new Set(explained.map(({ path }) => path.table.table));
  return tables
    .filter(({ name }) => looked.has(name))
    .flatMap((table) =>
      table.indexes
        .filter((index) => !index.unique && !used.has(index.name))
        .filter((index) => !servesForeignKey(table, index))
        .map((index) => ({ table, index })),
    );
};
