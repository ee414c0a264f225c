import { type Diagnostic, diagnose } from "../../codegen/diagnostics/diagnostic.ts";
import type { Index } from "../../codegen/model.ts";
import type { ColumnFacts, SchemaFacts, TableFacts } from "../../codegen/read/facts.ts";
import { extensionsIn } from "../../codegen/read/postgresql-requirements.ts";

/** What a schema is without what needs extensions that the server lacks, as far as that can be. */
export interface WithoutExtensions {
  readonly facts: SchemaFacts;
  readonly diagnostics: readonly Diagnostic[];
}

const PREFIX = "extension ";

/** The columns that something else of the schema stands on. */
const neededColumns = (facts: SchemaFacts, { name, ...table }: TableFacts): ReadonlySet<string> =>
  new Set([
    ...(table.primaryKey?.columns ?? []),
    ...table.uniques.flatMap(({ columns }) => columns),
    ...[...table.foreignKeys, ...table.relations].flatMap(({ columns }) => columns),
    ...facts.tables.flatMap(({ foreignKeys, relations }) =>
      [...foreignKeys, ...relations].flatMap((link) =>
        link.target === name ? link.references : [],
      ),
    ),
  ]);

const textsOfColumn = ({ sqlType, sqlDefault, generated }: ColumnFacts): string[] => [
  sqlType,
  sqlDefault ?? "",
  generated?.expression ?? "",
];

const textsOfIndex = ({ method = "", where, terms }: Index): string[] => [
  method,
  where ?? "",
  ...terms.map((term) => ("column" in term ? (term.after ?? "") : term.expression)),
];

/** A table without the columns and indexes that need these; itself where it needs them otherwise. */
const without = (
  facts: SchemaFacts,
  table: TableFacts,
  missing: readonly string[],
): { table: TableFacts; parts: { kind: string; part: string; extension: string }[] } => {
  const needed = neededColumns(facts, table);
  const lacking = (texts: readonly string[]) =>
    extensionsIn(texts).find((name) => missing.includes(name));
  const gone = table.columns.filter(
    (column) => !needed.has(column.name) && lacking(textsOfColumn(column)) !== undefined,
  );
  const names = new Set(gone.map(({ name }) => name));
  const columns = table.columns.filter(({ name }) => !names.has(name));
  const speaksOf = (index: Index) =>
    index.terms.some((term) => "column" in term && names.has(term.column)) ||
    gone.some(({ column }) => textsOfIndex(index).some((text) => text.includes(column)));
  const indexes = table.indexes.filter(
    (index) => lacking(textsOfIndex(index)) === undefined && !speaksOf(index),
  );
  const checks = table.checks.filter((check) => !check.columns.some((name) => names.has(name)));
  const rest = [...columns.flatMap(textsOfColumn), ...checks.map(({ expression }) => expression)];
  if (columns.length === 0 || lacking(rest) !== undefined) return { table, parts: [] };
  const requires = Object.entries(table.requires ?? {}).filter(
    ([name]) => !missing.some((extension) => name === PREFIX + extension),
  );
  const [extension = ""] = missing;
  return {
    table: { ...table, columns, indexes, checks, requires: Object.fromEntries(requires) },
    parts: [
      ...gone.map((column) => ({
        kind: "column",
        part: column.name,
        extension: lacking(textsOfColumn(column)) ?? extension,
      })),
      ...table.indexes
        .filter((index) => !indexes.includes(index))
        .map((index) => ({
          kind: "index",
          part: index.name,
          extension: lacking(textsOfIndex(index)) ?? extension,
        })),
    ],
  };
};

/** Leaves out of tables the columns and indexes that need an extension which the server lacks. */
export const withoutExtensions = (
  facts: SchemaFacts,
  available: ReadonlySet<string>,
): WithoutExtensions => {
  const diagnostics: Diagnostic[] = [];
  const tables = facts.tables.map((whole) => {
    const missing = Object.keys(whole.requires ?? {}).flatMap((name) => {
      const extension = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "";
      return extension === "" || available.has(extension) ? [] : [extension];
    });
    if (missing.length === 0 || whole.view !== undefined) return whole;
    const { table, parts } = without(facts, whole, missing);
    for (const { kind, part, extension } of parts) {
      const reason = `the embedded server lacks the extension ${extension}`;
      diagnostics.push(diagnose("HW1020", whole.place, { table: whole.name, kind, part, reason }));
    }
    return table;
  });
  return { facts: { ...facts, tables }, diagnostics };
};
