import { is, Relations } from "drizzle-orm";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Casing } from "./dialect.ts";
import type { SchemaFacts } from "./facts.ts";
import { isResource, readResource } from "./read-resource.ts";
import { readRelations } from "./read-relations.ts";
import { readTable } from "./read-table.ts";
import type { SchemaSource } from "./source/schema-source.ts";
import { sqliteReader } from "./sqlite.ts";
import { type TableExport, TableExports } from "./table-exports.ts";

interface Read {
  readonly facts: SchemaFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts a schema's exports into tables, relations and resource options, and reads each. */
export const readExports = (
  exports: Readonly<Record<string, unknown>>,
  source: SchemaSource,
  file: string,
  files: readonly string[],
  casing: Casing | undefined,
): Read => {
  const diagnostics: Diagnostic[] = [];
  const reader = sqliteReader(casing);
  const tables = new TableExports(exports, source, files);

  for (const { name, first, place } of tables.aliases) {
    diagnostics.push(diagnose("HW1006", place, { name, first }));
  }
  const owned = tables.all.filter((table) => {
    if (reader.owns(table.table)) return true;
    diagnostics.push(diagnose("HW1005", table.source.place, { table: table.name }));
    return false;
  });
  if (tables.all.length === 0) diagnostics.push(diagnose("HW1003", { file, line: 1 }, {}));

  const relations = readRelations(
    Object.entries(exports).filter((entry): entry is [string, Relations] =>
      is(entry[1], Relations),
    ),
    tables,
    source,
    diagnostics,
  );
  const facts: SchemaFacts = {
    dialect: reader.dialect,
    file,
    tables: owned.flatMap((table: TableExport) => {
      const read = readTable(table, reader, tables, source, diagnostics);
      return read === null ? [] : [{ ...read, relations: relations.get(table.name) ?? [] }];
    }),
    resources: Object.entries(exports)
      .flatMap(([name, value]) =>
        isResource(value) ? [readResource(name, value, tables, source)] : [],
      )
      .toSorted((a, b) => a.place.line - b.place.line),
  };
  return { facts, diagnostics };
};
