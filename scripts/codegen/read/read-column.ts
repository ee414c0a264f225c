import { meaningOf } from "@headwater/database/columns/meaning";
import { Column, is } from "drizzle-orm";
import { z, type ZodType } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Place } from "../model.ts";
import type { DialectReader } from "./dialect.ts";
import type { ColumnFacts, ColumnForm } from "./facts.ts";
import { probedKind } from "./probe.ts";
import type { PropertyAddress, SchemaSource } from "./source/schema-source.ts";

/** A column of a class that nobody knows: read and written as its own functions say. */
const unknownForm: ColumnForm = { kind: "json", storage: "custom", type: "unknown", values: null };

interface Declaration {
  /** Name of the table or view, and the property. */
  readonly owner: string;
  readonly name: string;
  /** Where it stands; the place of the whole where the source doesn't show it. */
  readonly property: PropertyAddress | undefined;
  readonly fallback: Place;
  readonly verdict: ZodType | undefined;
}

/** Reads one column that Drizzle's own classes describe. */
export const readColumn = (
  column: Column,
  { owner, name, property, fallback, verdict }: Declaration,
  reader: DialectReader,
  source: SchemaSource,
  diagnostics: Diagnostic[],
): ColumnFacts => {
  const place = source.place(property, fallback);
  const form = reader.form(column);
  if (form === null) {
    const data = { column: `${owner}.${name}`, type: column.columnType };
    diagnostics.push(diagnose("HW1101", place, data));
  }
  return {
    name,
    ...(form ?? unknownForm),
    ...reader.ddl(column),
    doc: source.doc(property),
    place,
    drizzle: column.columnType,
    meaning: meaningOf(column),
    declared: source.type(property, isCustom(column)),
    ...(column.dataType === "custom" ? { custom: column } : {}),
    probed: isCustom(column) ? probedKind(column) : null,
    // Drizzle forgets it of `bigserial` in the mode bigint.
    notNull: column.notNull || column.columnType === "PgBigSerial64",
    verdict: withoutNull(verdict ?? z.unknown()),
  };
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
