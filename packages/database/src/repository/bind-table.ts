import {
  Column,
  getTableColumns,
  getViewSelectedFields,
  is,
  SQL,
  StringChunk,
  Table,
  View,
} from "drizzle-orm";
import { ColumnFunctionError } from "../errors/errors.ts";
import type { ColumnModel, TableModel } from "../model.ts";
import type { CustomCodec } from "../query/codec.ts";
import type { Schema } from "../wire/resource-schemas.ts";
import { isSql } from "./sql-value.ts";

/** What an insert does with a column nobody gave a value for. */
export type Absent =
  /** Gives a value, or SQL that the database makes one of. */
  | { readonly do: "make"; readonly make: () => unknown }
  | { readonly do: "set"; readonly value: unknown }
  /** Left out of the statement: the database fills it in, or refuses. */
  | { readonly do: "omit" };

/** What Drizzle knows of a column and the model doesn't. */
export interface ColumnBinding {
  /** Whether statements may set it; a generated column's value is the database's. */
  readonly writable: boolean;
  readonly absent: Absent;
  /** PostgreSQL numbers it always: a value of one's own has to be insisted on. */
  readonly numbered: boolean;
  /** The value, or the SQL of one, that an update gives it when nobody else does. */
  readonly onUpdate: (() => unknown) | null;
  readonly custom: CustomCodec | null;
}

/** A model with what its Drizzle table adds: the same in every database. */
export interface BoundTable {
  readonly model: TableModel;
  readonly columns: Readonly<Record<string, ColumnBinding>>;
  readonly validator: Schema | null;
}

/** The present moment without blanks and parentheses; a count of seconds by `strftime` is a number. */
const NOW =
  /^(?:now|current_timestamp|datetime|(?:date(?:time)?|strftime'[^']*%[FTYmdHMSf][^']*',)'now'(?:,'[^']*')*)$/i;

/** Whether a default is the present moment, as `defaultNow()` writes it, or SQLite's text of it. */
const isNow = (fixed: SQL): boolean => {
  const [chunk, ...more] = fixed.queryChunks;
  if (more.length > 0 || !is(chunk, StringChunk)) return false;
  // One text in Drizzle 1.0, several before.
  const plain = [chunk.value]
    .flat()
    .join("")
    .replaceAll(/[\s()]/g, "");
  return NOW.test(plain);
};

/**
 * Columns whose moments are made here. PostgreSQL's own has microseconds, by which rows would sort
 * unlike what is seen of them; SQLite's is a text, which is not what lies in a column of numbers.
 */
const momentsMade: ReadonlySet<string> = new Set(["timestamp", "seconds", "milliseconds"]);

/** Makes the present moment as a column holds it; null for one that may hold what SQL makes of it. */
const momentFor = ({ storage, kind }: ColumnModel): (() => unknown) | null => {
  if (momentsMade.has(storage)) return () => new Date();
  const counts = storage === "plain" && (kind === "integer" || kind === "number");
  return counts ? () => Math.floor(Date.now() / 1000) : null;
};

/** A function of the schema; what it makes of the present moment in SQL is made here. */
const maker = (make: () => unknown, name: string, model: ColumnModel): (() => unknown) => {
  const now = momentFor(model);
  return () => {
    let value: unknown;
    try {
      value = make();
    } catch (cause) {
      throw new ColumnFunctionError(name, cause);
    }
    return now !== null && isSql(value) && isNow(value) ? now() : value;
  };
};

/** What the model says a column is for. */
const meaningOf = ({ timestamps = {}, version, tree }: TableModel, name: string) => ({
  isVersion: name === version,
  isPath: name === tree?.path,
  isMade: name === timestamps.createdAt || name === timestamps.updatedAt,
  isTouched: name === timestamps.updatedAt,
});

const bindColumn = (
  column: Column,
  model: ColumnModel,
  { isMade, isTouched, isVersion, isPath }: ReturnType<typeof meaningOf>,
): ColumnBinding => {
  const { default: fixed, defaultFn } = column;
  const onUpdateFn = column.onUpdateFn ?? (isTouched ? () => new Date() : undefined);
  const onUpdate = onUpdateFn === undefined ? null : maker(onUpdateFn, column.name, model);
  const now = momentFor(model);
  let absent: Absent = { do: "omit" };
  if (isVersion) absent = { do: "set", value: 1 };
  else if (isPath) absent = { do: "set", value: "" };
  else if (isMade && defaultFn === undefined) absent = { do: "make", make: () => new Date() };
  else if (defaultFn !== undefined)
    absent = { do: "make", make: maker(defaultFn, column.name, model) };
  else if (is(fixed, SQL))
    absent = now !== null && isNow(fixed) ? { do: "make", make: now } : absent;
  else if (fixed !== undefined) absent = { do: "set", value: fixed };
  else if (onUpdate !== null) absent = { do: "make", make: onUpdate };
  else if (model.nullable) absent = { do: "set", value: null };
  return {
    writable: column.generated === undefined || column.generated.type === "byDefault",
    absent,
    numbered: column.generatedIdentity?.type === "always",
    onUpdate,
    custom: {
      toDriver: (value) => column.mapToDriverValue(value),
      fromDriver: (value) => column.mapFromDriverValue(value),
    },
  };
};

/** What a view gives is read only; what it computes passes through the function it is mapped with. */
const bindField = (field: unknown): ColumnBinding | undefined => {
  const decoder: unknown = is(field, SQL.Aliased) ? Reflect.get(field.sql, "decoder") : field;
  if (!is(decoder, Column) && !is(field, SQL.Aliased)) return undefined;
  const column = is(decoder, Column) ? decoder : null;
  const from: unknown = Reflect.get(Object(decoder), "mapFromDriverValue");
  return {
    writable: false,
    absent: { do: "omit" },
    numbered: false,
    onUpdate: null,
    custom: {
      toDriver: (value) => (column === null ? value : column.mapToDriverValue(value)),
      fromDriver: (value): unknown =>
        typeof from === "function" ? Reflect.apply(from, decoder, [value]) : value,
    },
  };
};

/** The columns of a table, or of a view, by their properties. */
const bindings = (
  table: object,
  model: TableModel,
): ((name: string, column: ColumnModel) => ColumnBinding | undefined) => {
  if (is(table, View)) {
    const fields: Readonly<Record<string, unknown>> = getViewSelectedFields(table);
    return (name) => bindField(fields[name]);
  }
  if (!is(table, Table)) throw new TypeError(`${model.name} is bound to what is no Drizzle table`);
  const found = getTableColumns(table);
  return (name, column) => {
    const own = found[name];
    return own && bindColumn(own, column, meaningOf(model, name));
  };
};

/**
 * Joins a table's generated model with its Drizzle table: default functions, `$onUpdateFn`, custom
 * column types. `validator` checks what `createWithValidation` is given.
 */
export const bindTable = (
  model: TableModel,
  /** Made by whatever copy of Drizzle the schema uses, so that its type can't be told here. */
  table: object,
  options: { readonly validator?: Schema } = {},
): BoundTable => {
  const bind = bindings(table, model);
  const columns: Record<string, ColumnBinding> = {};
  for (const [name, column] of Object.entries(model.columns)) {
    const binding = bind(name, column);
    if (binding === undefined) {
      throw new TypeError(
        `${model.name}.${name} (${column.column}) is in the model but not in the table`,
      );
    }
    columns[name] = column.storage === "custom" ? binding : { ...binding, custom: null };
  }
  return { model, columns, validator: options.validator ?? null };
};
