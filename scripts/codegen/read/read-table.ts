import { meaningOf } from "@headwater/database/columns/meaning";
import { Column, getTableName, is } from "drizzle-orm";
import { createSelectSchema } from "drizzle-zod";
import { z, type ZodType } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { DialectReader, RawTable } from "./dialect.ts";
import type { ColumnFacts, ColumnForm, TableFacts } from "./facts.ts";
import { messageOf } from "./message-of.ts";
import { probedKind } from "./probe.ts";
import { allProperties, properties } from "./properties.ts";
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
  const columns = kept.map(([property, column]): ColumnFacts => {
    const at = own.properties.get(property);
    const place = source.place(at, own.place);
    const form = reader.form(column);
    if (form === null) {
      const data = { column: `${name}.${property}`, type: column.columnType };
      diagnostics.push(diagnose("HW1101", place, data));
    }
    return {
      name: property,
      ...(form ?? unknownForm),
      ...reader.ddl(column),
      doc: source.doc(at),
      place,
      drizzle: column.columnType,
      meaning: meaningOf(column),
      declared: source.type(at, isCustom(column)),
      probed: isCustom(column) ? probedKind(column) : null,
      // Drizzle forgets it of `bigserial` in the mode bigint.
      notNull: column.notNull || column.columnType === "PgBigSerial64",
      verdict: withoutNull(verdicts[property] ?? z.unknown()),
    };
  });
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

/** A column of a class that nobody knows: read and written as its own functions say. */
const unknownForm: ColumnForm = { kind: "json", storage: "custom", type: "unknown", values: null };

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

/** Whether a column, or what an array is made of, is of a custom type. */
const isCustom = (column: Column): boolean => {
  const base: unknown = Reflect.get(column, "baseColumn");
  return is(base, Column) ? isCustom(base) : column.dataType === "custom";
};

const withoutNull = (schema: ZodType): ZodType =>
  schema instanceof z.ZodNullable && schema.unwrap() instanceof z.ZodType
    ? (schema.unwrap() as ZodType)
    : schema;
