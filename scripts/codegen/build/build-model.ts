import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { SchemaModel, Table } from "../model.ts";
import type { ColumnFacts, ResourceFacts, SchemaFacts, TableFacts } from "../read/facts.ts";
import type { SchemaReading } from "../read/read-schema.ts";
import { buildColumn, keyIsMade } from "./column.ts";
import { type CustomFolders, customOf } from "./custom-files.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { deriveRelations } from "./derived-relations.ts";
import { withFreeLocals } from "./free-locals.ts";
import { isExposed } from "./exposure.ts";
import { findersOf } from "./finders.ts";
import { mayBeMissing } from "./meanings/missing-parents.ts";
import { type Meanings, meaningsOf, withMeanings } from "./meanings/meanings.ts";
import { saidOfStaying } from "./meanings/soft-delete.ts";
import { rowTypes, taken } from "./names.ts";
import { statedRelations } from "./relations.ts";
import { resourcesOf } from "./resources.ts";
import { namesOfTables } from "./clashes.ts";
import { checkedTable } from "./table-checks.ts";

export interface Built {
  /** Null when there are errors. */
  readonly model: SchemaModel | null;
  /** In the order of the source. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides all that generated code is made from, or says all that stands in the way. */
export const buildModel = (reading: SchemaReading, folders: CustomFolders): Built => {
  const diagnostics = [...reading.diagnostics];
  const model = reading.facts === null ? null : modelOf(reading.facts, folders, diagnostics);
  return {
    model: hasErrors(diagnostics) ? null : model,
    diagnostics: diagnostics.toSorted(
      (a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line,
    ),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A view with the key that its resource says tells its rows apart. */
const withKey = (table: TableFacts, resource: ResourceFacts | undefined): TableFacts =>
  table.view === undefined || resource === undefined || resource.key.length === 0
    ? table
    : { ...table, primaryKey: { name: "key", columns: resource.key } };

const reachable = (column: ColumnFacts, taken: ReadonlySet<string>): ColumnFacts =>
  column.declared === null
    ? column
    : { ...column, declared: withFreeLocals(column.declared, taken) };

const modelOf = (
  facts: SchemaFacts,
  folders: CustomFolders,
  diagnostics: Diagnostic[],
): SchemaModel => {
  const resources = resourcesOf(facts, diagnostics);
  const all = facts.tables.map((table) => withKey(table, resources.get(table.name)));
  const tables = new Map(all.map((table) => [table.name, table]));
  const { names, diagnostics: clashes } = namesOfTables(all, resources);
  diagnostics.push(...clashes);
  const relations = new Map(
    all.map((table) => [table.name, statedRelations(table, tables, diagnostics)]),
  );
  deriveRelations({ tables: all, names, relations });
  const nameOf = (table: string): string => names.get(table)?.many ?? table;

  const rows = [...names.values()].flatMap(({ oneType }) => rowTypes(oneType));
  const locals = new Set([...taken, ...rows, "z"]);

  const subjectOf = (table: TableFacts) => {
    return { table, resource: resources.get(table.name) ?? null, diagnostics };
  };
  const found = new Map(all.map((table) => [table.name, meaningsOf(subjectOf(table))]));
  const isKept = (name: string): boolean => found.get(name)?.softDelete !== undefined;
  const keys = all.flatMap(({ foreignKeys }) => foreignKeys);

  const build = (read: TableFacts, meanings: Meanings): Table[] => {
    const own = names.get(read.name);
    if (own === undefined) return [];
    const subject = subjectOf(read);
    const { resource } = subject;
    saidOfStaying(subject, isKept);
    const references = keys.filter(({ target }) => target === read.name);
    const table = withMeanings(subject, meanings, references, facts.dialect);
    checkedTable(table, diagnostics);
    const columns = table.columns
      .map((one) => reachable(one, locals))
      .map((one) => buildColumn(one, table, resources, meanings, diagnostics));
    const exposed = isExposed(table, resource, columns, diagnostics);
    return [
      {
        name: own.many,
        table: table.table,
        schema: table.schema,
        requires: table.requires,
        names: own,
        doc: table.doc,
        place: table.place,
        source: table.source,
        exposed,
        columns,
        key: table.primaryKey?.columns ?? [],
        keyIsMade: keyIsMade(table),
        uniques: table.uniques,
        indexes: table.indexes,
        foreignKeys: table.foreignKeys.flatMap(({ targetTable: _, target, ...rest }) =>
          target === null ? [] : [{ ...rest, target: nameOf(target) }],
        ),
        checks: table.checks,
        softDelete: meanings.softDelete,
        version: meanings.version,
        tree: meanings.tree,
        timestamps: meanings.timestamps,
        relations: (relations.get(table.name) ?? []).map((one) => ({
          ...one,
          nullable: one.nullable || mayBeMissing(one, read, isKept),
          target: nameOf(one.target),
          through: one.through && { ...one.through, resource: nameOf(one.through.resource) },
        })),
        finders: findersOf(read),
        view: table.view,
        custom: customOf(own.file, folders),
      },
    ];
  };
  return deepFreeze({
    dialect: facts.dialect,
    source: facts.file,
    tables: all.flatMap((table) => {
      const meanings = found.get(table.name);
      return meanings === undefined ? [] : build(table, meanings);
    }),
  });
};
