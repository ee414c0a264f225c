import { getTableName, getTableUniqueName, type Table } from "drizzle-orm";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Casing, DialectReader } from "./dialect.ts";
import type { SchemaFacts, TableFacts } from "./facts.ts";
import { KnownColumns } from "./known-columns.ts";
import { isResource, readResource } from "./read-resource.ts";
import { readRelations } from "./read-relations.ts";
import { readTable } from "./read-table.ts";
import { ViewReader } from "./read-view.ts";
import { readerOf } from "./reader-of.ts";
import type { SchemaExport } from "./schema-exports.ts";
import type { SchemaSource } from "./source/schema-source.ts";
import { type TableExport, TableExports } from "./table-exports.ts";

interface Read {
  readonly facts: SchemaFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts a schema's exports into tables, relations and resource options, and reads each. */
export const readExports = (
  exports: readonly SchemaExport[],
  source: SchemaSource,
  file: string,
  files: readonly string[],
  casing: Casing | undefined,
): Read => {
  const diagnostics: Diagnostic[] = [];
  const reader = readerOf(
    exports.map(({ value }) => value),
    casing,
  );
  const tables = new TableExports(exports, source, files, (table) => targetsOf(table, reader));

  for (const { name, first, place } of tables.aliases) {
    diagnostics.push(diagnose("HW1006", place, { name, first }));
  }
  const anyOwned = tables.all.some(({ table }) => reader.owns(table));
  const inDatabase = new Map<string, string>();
  const owned = tables.all.filter(({ name, table, source: { place } }) => {
    if (!reader.owns(table)) {
      diagnostics.push(diagnose(anyOwned ? "HW1005" : "HW1011", place, { table: name }));
      return false;
    }
    const called = getTableUniqueName(table).toLowerCase();
    const first = inDatabase.get(called);
    if (first === undefined) inDatabase.set(called, name);
    else diagnostics.push(diagnose("HW1008", place, { name, first, table: getTableName(table) }));
    return first === undefined;
  });
  if (tables.all.length === 0) diagnostics.push(diagnose("HW1003", { file, line: 1 }, {}));

  const relations = readRelations(exports, tables, source, diagnostics);
  const known = new KnownColumns();
  const read = owned.flatMap((table: TableExport): TableFacts[] => {
    const found = readTable(table, reader, tables, source, diagnostics);
    if (found === null) return [];
    known.addTable(table.name, table.table, found.columns);
    return [{ ...found, relations: relations.get(table.name) ?? [] }];
  });
  const views = new ViewReader(reader, known, source, diagnostics);
  for (const view of tables.views) {
    const found = views.read(view);
    if (found !== null) read.push({ ...found, relations: relations.get(view.name) ?? [] });
  }
  const facts: SchemaFacts = {
    dialect: reader.dialect,
    file,
    tables: withoutDangling(read),
    resources: exports
      .flatMap((at) => (isResource(at.value) ? [readResource(at, at.value, tables, source)] : []))
      .toSorted((a, b) => a.place.line - b.place.line),
  };
  return { facts, diagnostics };
};

/** Tables that lead to none that was left out. */
const withoutDangling = (tables: readonly TableFacts[]): TableFacts[] => {
  const names = new Set(tables.map(({ name }) => name));
  const known = (name: string | null): string | null =>
    name !== null && names.has(name) ? name : null;
  return tables.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.map((key) => ({ ...key, target: known(key.target) })),
    relations: table.relations.map(({ through, ...one }) => ({
      ...one,
      target: known(one.target),
      ...(through && { through: { ...through, table: known(through.table) } }),
    })),
  }));
};

/** What a table's foreign keys point at; nothing where its constraints throw, which is said later. */
const targetsOf = (table: Table, reader: DialectReader): Table[] => {
  if (!reader.owns(table)) return [];
  try {
    return reader.constraints(table).foreignKeys.map(({ target }) => target);
  } catch {
    return [];
  }
};
