import { type Column, getTableColumns, is, SQL, Table } from "drizzle-orm";
import type { TableModel } from "../model.ts";
import type { CustomCodec } from "../query/codec.ts";

/** What an insert does with a column nobody gave a value for. */
export type Absent =
  | { readonly do: "make"; readonly make: () => unknown }
  | { readonly do: "set"; readonly value: unknown }
  /** Left out of the statement: the database fills it in, or refuses. */
  | { readonly do: "omit" };

/** What Drizzle knows of a column and the model doesn't. */
export interface ColumnBinding {
  /** Whether statements may set it; a generated column's value is the database's. */
  readonly writable: boolean;
  readonly absent: Absent;
  /** The value an update gives it when nobody else does. */
  readonly onUpdate: (() => unknown) | null;
  readonly custom: CustomCodec | null;
}

/** A validator as Zod makes them; the part that is needed. */
export interface Validator {
  safeParse(data: unknown):
    | { readonly success: true; readonly data: unknown }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly ValidatorIssue[] };
      };
}

export interface ValidatorIssue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message: string;
  /** Of the code `unrecognized_keys`. */
  readonly keys?: readonly string[];
}

/** A model with what its Drizzle table adds: the same in every database. */
export interface BoundTable {
  readonly model: TableModel;
  readonly columns: Readonly<Record<string, ColumnBinding>>;
  readonly validator: Validator | null;
}

/** Drizzle lets the functions of a column give SQL, which no statement compiled before could hold. */
const plainValue =
  (name: string, make: () => unknown): (() => unknown) =>
  () => {
    const value = make();
    if (!is(value, SQL)) return value;
    throw new TypeError(`${name}: its default function gives SQL; use .default(sql\`…\`) instead`);
  };

const bindColumn = (name: string, column: Column, nullable: boolean): ColumnBinding => {
  const { default: fixed, defaultFn, onUpdateFn } = column;
  const onUpdate = onUpdateFn === undefined ? null : plainValue(name, onUpdateFn);
  let absent: Absent = { do: "omit" };
  if (defaultFn !== undefined) absent = { do: "make", make: plainValue(name, defaultFn) };
  else if (fixed !== undefined) absent = is(fixed, SQL) ? absent : { do: "set", value: fixed };
  else if (onUpdate !== null) absent = { do: "make", make: onUpdate };
  else if (nullable) absent = { do: "set", value: null };
  return {
    writable: column.generated === undefined || column.generated.type === "byDefault",
    absent,
    onUpdate,
    custom: {
      toDriver: (value) => column.mapToDriverValue(value),
      fromDriver: (value) => column.mapFromDriverValue(value),
    },
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
  options: { readonly validator?: Validator } = {},
): BoundTable => {
  if (!is(table, Table)) throw new TypeError(`${model.name} is bound to what is no Drizzle table`);
  const found = getTableColumns(table);
  const columns: Record<string, ColumnBinding> = {};
  for (const [name, { column, nullable, storage }] of Object.entries(model.columns)) {
    const own = found[name];
    if (own === undefined) {
      throw new TypeError(`${model.name}.${name} (${column}) is in the model but not in the table`);
    }
    const binding = bindColumn(name, own, nullable);
    columns[name] = storage === "custom" ? binding : { ...binding, custom: null };
  }
  return { model, columns, validator: options.validator ?? null };
};
