import type { ColumnStructure, TableStructure } from "@headwater/database/structure";
import { affinityOf } from "../../generate/sqlite/affinity.ts";
import type { PulledKey } from "../foreign-keys.ts";
import { enumValues } from "../enum-values.ts";
import type { ColumnSource, PulledTable } from "../pull-dialect.ts";
import type { SchemaFile } from "../schema-file.ts";
import { plainSql } from "../sql-source.ts";
import { lengthOf, type Meaning, meaningOf } from "./declared-type.ts";
import { defaultSource } from "./default-source.ts";

interface Form {
  readonly builder: "text" | "integer" | "real" | "numeric" | "blob";
  /** What the builder is told beside the name. */
  readonly options: Readonly<Record<string, unknown>>;
}

const formOf = (meaning: Meaning, type: string, values: readonly string[] | null): Form => {
  const length = lengthOf(type);
  switch (meaning) {
    case "text":
      return {
        builder: "text",
        options: { ...(length !== null && { length }), ...(values !== null && { enum: values }) },
      };
    case "json":
      return { builder: "text", options: { mode: "json" } };
    case "boolean":
      return { builder: "integer", options: { mode: "boolean" } };
    case "seconds":
      return { builder: "integer", options: { mode: "timestamp" } };
    case "milliseconds":
      return { builder: "integer", options: { mode: "timestamp_ms" } };
    // SQLite keeps a decimal as a number with a binary fraction: a text would promise more.
    case "numeric":
      return { builder: "numeric", options: { mode: "number" } };
    case "blob":
      return { builder: "blob", options: { mode: "buffer" } };
    default:
      return { builder: meaning, options: {} };
  }
};

const call = ({ builder, options }: Form, name: string, file: SchemaFile): string => {
  const told = Object.keys(options).length === 0 ? "" : `, ${JSON.stringify(options)}`;
  return `${file.core(builder)}(${JSON.stringify(name)}${told})`;
};

const isLoneKey = (name: string, { primaryKey }: TableStructure): boolean =>
  primaryKey?.columns.length === 1 && primaryKey.columns[0] === name;

/** A key that SQLite doesn't number, for it does so for this one spelling of the type alone. */
const isGivenKey = ({ name, type, default: sql }: ColumnStructure, table: TableStructure) =>
  isLoneKey(name, table) &&
  meaningOf(type, sql) === "integer" &&
  (type !== "integer" || table.withoutRowid !== undefined);

/** The column that a column's own foreign key points at. */
const targetOf = (name: string, keys: readonly PulledKey[]) => {
  const one = keys.find(({ key }) => key.columns.length === 1 && key.columns[0] === name);
  const column = one?.target.columns.find((target) => target.name === one.key.references[0]);
  return one && column && { column, table: one.target };
};

/** As an integer, a key would look as if the database numbered the rows; what points at it goes along. */
const meaningIn = (column: ColumnStructure, { table, keys }: PulledTable): Meaning => {
  const declared = meaningOf(column.type, column.default);
  const target = targetOf(column.name, keys);
  const isNumber =
    isGivenKey(column, table) || (target && isGivenKey(target.column, target.table)) === true;
  return declared === "integer" && isNumber ? "numeric" : declared;
};

const isNumeric = (type: string): boolean => /^(INTEGER|NUMERIC)$/.test(affinityOf(type));

/** A column of a table, read as its declared type says. */
export const columnSource = (
  column: ColumnStructure,
  at: PulledTable,
  file: SchemaFile,
): ColumnSource => {
  const { table } = at;
  const { name, type, generated } = column;
  const meaning = meaningIn(column, at);
  const values = meaning === "text" ? enumValues(table.checks, name) : null;
  const form = formOf(meaning, type, values);

  if (type === "") file.note(table.name, `${name} has no declared type and is read as text`);
  if (isGivenKey(column, table))
    file.note(
      table.name,
      `${name} is declared ${type.toUpperCase()}, which SQLite doesn't number itself: inserts give it`,
    );
  if (column.collation !== undefined)
    file.note(
      table.name,
      `${name} compares by COLLATE ${column.collation.toUpperCase()}, which Drizzle can't say`,
    );

  // Integers and decimals are kept alike.
  const same = (one: string, other: string): boolean =>
    affinityOf(one) === affinityOf(other) || (isNumeric(one) && isNumeric(other));
  const source =
    generated === undefined
      ? defaultSource(column.default, meaning, () => file.orm("sql"))
      : `.generatedAlwaysAs(${file.orm("sql") && plainSql(generated.expression)}, { mode: ${JSON.stringify(generated.stored ? "stored" : "virtual")} })`;
  return {
    builder: call(form, name, file),
    filled: source,
    remark: type === "" || same(form.builder, type) ? undefined : type.toUpperCase(),
  };
};

/** A column of a view; SQLite knows no type of an expression. */
export const viewColumnSource = (name: string, type: string, file: SchemaFile): string =>
  call(formOf(meaningOf(type, null), type, null), name, file);
