import { type Column, is } from "drizzle-orm";
import { PgMaterializedView, PgTable, PgView } from "drizzle-orm/pg-core";
import type { Kind, Storage } from "../model.ts";
import type { Casing, DialectReader, ExpressionForm } from "./dialect.ts";
import { constantDefault, isFilledAnew } from "./literal.ts";
import { postgresqlForm } from "./postgresql-columns.ts";
import { postgresqlConstraints } from "./postgresql-constraints.ts";
import {
  postgresqlDefault,
  postgresqlGenerated,
  postgresqlIdentity,
} from "./postgresql-defaults.ts";
import { requirementsOf, type Sequence } from "./postgresql-requirements.ts";
import { postgresqlText } from "./postgresql-text.ts";
import { castTypeOf, sqlTypeOf } from "./postgresql-types.ts";
import { postgresqlView } from "./postgresql-view.ts";

const isNumbered = (column: Column): boolean =>
  column.generatedIdentity !== undefined || /^Pg(?:Small|Big)?Serial/.test(column.columnType);

const lengthOf = (column: Column): number | null => {
  const length: unknown = Reflect.get(column, "length");
  return typeof length === "number" ? length : null;
};

const expression = (storage: Storage, type: string) => ({ storage, sqlType: type, castType: type });

/** Of what type an expression is, is known to the database only: values compare as these. */
const expressions: Partial<Record<Kind, ExpressionForm>> = {
  string: expression("plain", "unknown"),
  number: expression("plain", "numeric"),
  decimal: expression("plain", "numeric"),
  bigint: expression("bigintNumeric", "bigint"),
  boolean: expression("boolean", "boolean"),
  date: expression("timestamp", "timestamp with time zone"),
  json: expression("jsonText", "unknown"),
};

/** Reads tables of `drizzle-orm/pg-core`; `casing` names the columns that have no name. */
export const postgresqlReader = (
  casing: Casing | undefined,
  sequences: readonly Sequence[],
): DialectReader => {
  const text = postgresqlText(casing);
  return {
    dialect: "postgresql",
    owns: (table) => is(table, PgTable),
    form: postgresqlForm,
    ddl: (column) => ({
      column: text.name(column),
      length: lengthOf(column),
      constantDefault: constantDefault(column),
      sqlDefault: postgresqlDefault(column, text),
      filled: column.hasDefault,
      filledAnew: isFilledAnew(column) || isNumbered(column),
      touched: column.onUpdateFn !== undefined,
      sqlType: sqlTypeOf(column),
      castType: castTypeOf(column),
      generated: postgresqlGenerated(column, text),
      identity: postgresqlIdentity(column),
      autoIncrement: false,
    }),
    constraints: (table) => {
      if (!is(table, PgTable)) throw new TypeError("not a table of drizzle-orm/pg-core");
      const raw = postgresqlConstraints(table, text);
      return { ...raw, requires: requirementsOf(table, raw, sequences, text) };
    },
    ownsView: (view) => is(view, PgView) || is(view, PgMaterializedView),
    view: (view) => postgresqlView(view, text),
    expression: (kind) => expressions[kind] ?? null,
    opaque: expression("custom", "unknown"),
  };
};
