import { messageOf } from "@headwater/database/errors";
import { getTableName } from "drizzle-orm";
import { createSelectSchema } from "drizzle-zod";
import type { ZodType } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { DialectReader, RawTable } from "./dialect.ts";
import type { ColumnFacts, TableFacts } from "./facts.ts";
import { allProperties, properties } from "./properties.ts";
import { readColumn } from "./read-column.ts";
import type { SchemaSource } from "./source/schema-source.ts";
import type { TableExport, TableExports } from "./table-exports.ts";

/** Reads one table; null when it can't be read, which the diagnostics then say. */
export const readTable = (
  { name, table, source: own, path: [root = "default", ...within], through, file }: TableExport,
  reader: DialectReader,
  tables: TableExports,
  source: SchemaSource,
  diagnostics: Diagnostic[],
): Omit<TableFacts, "relations"> | null => {
  const raw = constraintsOf(reader, table, (thrown) =>
    diagnostics.push(diagnose("HW1007", own.place, { table: name, message: messageOf(thrown) })),
  );
  if (raw === null) return null;
  const verdicts: Readonly<Record<string, ZodType>> = createSelectSchema(
    table,
    noRefinements,
  ).shape;

  const kept = properties(table);
  for (const [property, column] of allProperties(table)) {
    const first = kept.find(([, other]) => other.name === column.name)?.[0];
    if (first === undefined || first === property) continue;
    const names = [`${name}.${first}`, `${name}.${property}`];
    const place = source.place(own.properties.get(property), own.place);
    diagnostics.push(diagnose("HW1102", place, { names, column: column.name }));
  }
  const columns = kept.map(([property, column]): ColumnFacts =>
    readColumn(
      column,
      {
        owner: name,
        name: property,
        property: own.properties.get(property),
        fallback: own.place,
        verdict: verdicts[property],
      },
      reader,
      source,
      diagnostics,
    ),
  );
  return {
    name,
    source: { file: source.nameOf(file), export: root, within, through },
    module: source.moduleOf(file),
    table: getTableName(table),
    doc: own.doc,
    place: own.place,
    columns,
    ...raw,
    foreignKeys: raw.foreignKeys.map(({ target, ...key }) => ({
      ...key,
      target: tables.nameOf(target),
      targetTable: getTableName(target),
    })),
  };
};

/** Without what every object inherits, which columns called `constructor` would be refined by. */
const noRefinements: Record<never, never> = Object.create(null);

const constraintsOf = (
  reader: DialectReader,
  table: TableExport["table"],
  failed: (thrown: unknown) => void,
): RawTable | null => {
  try {
    return reader.constraints(table);
  } catch (thrown) {
    failed(thrown);
    return null;
  }
};
