import type { Column, Table, View as DrizzleView } from "drizzle-orm";
import type { Check, Dialect, ForeignKeyAction, Index, Kind, Unique, View } from "../model.ts";
import type { ColumnFacts, ColumnForm } from "./facts.ts";

/** A foreign key with the Drizzle objects it points at. */
export interface RawForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: Table;
  readonly references: readonly string[];
  readonly onDelete: ForeignKeyAction;
  readonly onUpdate: ForeignKeyAction;
}

/** Constraints of a table, columns by their properties. */
export interface RawTable {
  readonly schema?: string;
  /** SQL of what must be there before the table, by name. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly primaryKey: { readonly name: string; readonly columns: readonly string[] } | null;
  readonly uniques: readonly Unique[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly RawForeignKey[];
  readonly checks: readonly Check[];
}

/** A view as its dialect has it. */
export interface RawView extends View {
  /** Name in the database. */
  readonly table: string;
  readonly schema?: string;
  /** SQL of what must be there before it, by name. */
  readonly requires?: Readonly<Record<string, string>>;
}

export type ExpressionForm = Pick<ColumnFacts, "storage" | "sqlType" | "castType">;

export type ColumnDdl = Pick<
  ColumnFacts,
  | "column"
  | "length"
  | "constantDefault"
  | "sqlDefault"
  | "filled"
  | "filledAnew"
  | "touched"
  | "sqlType"
  | "generated"
  | "autoIncrement"
  | "castType"
  | "identity"
>;

/** The part of reading that differs from dialect to dialect. */
export interface DialectReader {
  readonly dialect: Dialect;
  owns(table: Table): boolean;
  form(column: Column): ColumnForm | null;
  ddl(column: Column): ColumnDdl;
  constraints(table: Table): RawTable;
  ownsView(view: DrizzleView): boolean;
  view(view: DrizzleView): RawView;
  /** How values of that kind come out of an expression of a view; null where that can't be told. */
  expression(kind: Kind): ExpressionForm | null;
  /** As `expression`, of whatever only a function of the schema can read. */
  readonly opaque: ExpressionForm;
}

export type Casing = "snake_case" | "camelCase";
