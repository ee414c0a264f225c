import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SchemaModel, Table } from "../model.ts";
import { isFileOf } from "./eject.ts";
import { bodyOf, madeOfEjected } from "./header.ts";
import { changedParts, ITSELF, madeOf } from "./made-of.ts";
import type { EjectedFile } from "./plan-write.ts";

/** What of a table has changed since a file was ejected that would look different now. */
const changesSince = (table: Table, { text, made }: EjectedFile): readonly string[] => {
  const before = madeOfEjected(text);
  if (before === null) return [];
  const after = madeOf(table, bodyOf(made));
  return before.body === after.body ? [] : changedParts(before, after);
};

/** Says of which tables files are written by hand that the schema has gone on from. */
export const filesBehind = (
  { tables }: SchemaModel,
  ejected: readonly EjectedFile[],
): Diagnostic[] =>
  tables.flatMap((table) => {
    const behind = ejected
      .filter(({ path }) => isFileOf(table, path))
      .map((file) => ({ path: file.path, changed: changesSince(table, file) }))
      .filter(({ changed }) => changed.length > 0);
    if (behind.length === 0) return [];
    const changed = new Set(behind.flatMap((file) => file.changed));
    const itself = changed.delete(ITSELF);
    const files = behind.map(({ path }) => path);
    const data = { table: table.name, changed: [...changed], itself, files };
    return [diagnose("HW1505", table.place, data)];
  });
