import {
  type ForeignKeyStructure,
  nameOf,
  type Structure,
  type TableStructure,
} from "@headwater/database/structure";
import type { SchemaFile } from "./schema-file.ts";

/** A foreign key that leads somewhere. */
export interface PulledKey {
  readonly key: ForeignKeyStructure;
  readonly table: TableStructure;
  readonly target: TableStructure;
}

const hasAll = (table: TableStructure, columns: readonly string[]): boolean =>
  columns.every((name) => table.columns.some((column) => column.name === name));

const faultOf = (
  key: ForeignKeyStructure,
  table: TableStructure,
  target: TableStructure | undefined,
): string | null => {
  if (target === undefined) return "there is no such table";
  if (key.columns.length === 0 || key.columns.length !== key.references.length)
    return "the two sides have different numbers of columns";
  return hasAll(table, key.columns) && hasAll(target, key.references)
    ? null
    : "a column of it isn't there";
};

/** All foreign keys, each once; what is wrong with those left out becomes a note. */
export const foreignKeysOf = ({ tables }: Structure, file: SchemaFile): readonly PulledKey[] => {
  const byName = new Map(tables.map((table) => [nameOf(table), table]));
  const seen = new Set<string>();
  return tables.flatMap((table) =>
    table.foreignKeys.flatMap((key): PulledKey[] => {
      const to = nameOf({ name: key.table, schema: key.schema });
      const target = byName.get(to);
      const fault = faultOf(key, table, target);
      const id = JSON.stringify([nameOf(table), key.columns, to, key.references]);
      if (seen.has(id)) return [];
      seen.add(id);
      if (fault !== null || target === undefined) {
        const label = `The foreign key from ${key.columns.join(", ")} to ${to}`;
        file.note(nameOf(table), `${label} is left out: ${fault}`);
        return [];
      }
      if (key.deferrable !== undefined) {
        const label = `The foreign key of ${key.columns.join(", ")}`;
        file.note(
          nameOf(table),
          `${label} is DEFERRABLE ${key.deferrable.toUpperCase()}, which Drizzle can't say`,
        );
      }
      return [{ key, table, target }];
    }),
  );
};

/** Whether one gets from `from` back to it, or to `to`, along foreign keys. */
export const leadsTo = (
  keys: readonly PulledKey[],
  from: TableStructure,
  to: TableStructure,
): boolean => {
  const seen = new Set<TableStructure>();
  const visit = (table: TableStructure): boolean => {
    if (table === to) return true;
    if (seen.has(table)) return false;
    seen.add(table);
    return keys.some((one) => one.table === table && visit(one.target));
  };
  return visit(from);
};
