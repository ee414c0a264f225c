import { type ForeignKeyStructure, nameOf, type Structure } from "../structure/structure.ts";

/** A foreign key, and the table it belongs to. */
export interface Dependant {
  readonly table: string;
  readonly key: ForeignKeyStructure;
}

/** The foreign keys that point at a table. */
export const dependantsOf = ({ tables }: Structure, target: string): Dependant[] =>
  tables.flatMap((child) =>
    child.foreignKeys
      .filter(({ table: name, schema }) => nameOf({ name, schema }) === target)
      .map((key) => ({ table: nameOf(child), key })),
  );

/** Tables whose rows go along with those of a table, itself first. */
export const goingAlong = (structure: Structure, start: string): string[] => {
  const found = [start];
  for (const table of found) {
    for (const { table: child, key } of dependantsOf(structure, table)) {
      if (key.onDelete === "cascade" && !found.includes(child)) found.push(child);
    }
  }
  return found;
};
