import { toCamelCase, toSnakeCase } from "drizzle-orm/casing";
import {
  customType,
  pgMaterializedView,
  pgSchema,
  pgTable,
  pgTableCreator,
  pgView,
} from "drizzle-orm/pg-core";
import { sqliteTable, sqliteTableCreator, sqliteView } from "drizzle-orm/sqlite-core";
import type { Casing } from "../dialect.ts";

/** Any function of Drizzle that makes a table or a view of a name and columns. */
type Maker = (...given: never[]) => unknown;

type Made = (name: unknown, columns?: unknown, ...more: unknown[]) => unknown;

const words: Readonly<Record<Casing, (name: string) => string>> = {
  snake_case: toSnakeCase,
  camelCase: toCamelCase,
};

/** Gives columns without a name one, before Drizzle names them by their property. */
const name = (columns: unknown, casing: Casing): unknown => {
  if (typeof columns === "function") {
    return (...types: unknown[]): unknown => name(Reflect.apply(columns, undefined, types), casing);
  }
  for (const [property, builder] of Object.entries(Object(columns))) {
    const config: unknown = Reflect.get(Object(builder), "config");
    if (Reflect.get(Object(config), "name") !== "") continue;
    Object.assign(Object(config), { name: words[casing](property), keyAsName: false });
  }
  return columns;
};

const cased = (make: Maker, casing: Casing | undefined): Made =>
  casing === undefined
    ? (...given) => Reflect.apply(make, undefined, given)
    : (called, columns, ...more) =>
        Reflect.apply(make, undefined, [called, name(columns, casing), ...more]);

/** A table function with `withRLS` beside it, which gives the same table. */
const secured = (make: Maker, casing?: Casing): Made & { readonly withRLS: Made } => {
  const table = cased(make, casing);
  const withRLS: Made = (...given) => {
    const made: unknown = table(...given);
    const enable: unknown = Reflect.get(Object(made), "enableRLS");
    return typeof enable === "function" ? Reflect.apply(enable, made, []) : made;
  };
  return Object.assign(table.bind(undefined), { withRLS });
};

const schemaOf = (called: string, casing?: Casing) => {
  const schema = pgSchema(called);
  return Object.assign(schema, {
    table: secured(schema.table, casing),
    view: cased(schema.view, casing),
    materializedView: cased(schema.materializedView, casing),
  });
};

const postgresqlIn = (casing: Casing) => ({
  table: secured(pgTable, casing),
  view: cased(pgView, casing),
  materializedView: cased(pgMaterializedView, casing),
  schema: (called: string) => schemaOf(called, casing),
});

const sqliteIn = (casing: Casing) => ({
  table: cased(sqliteTable, casing),
  view: cased(sqliteView, casing),
});

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

const bytea = (called = "") => {
  const builder = bytes(called);
  Object.assign(Reflect.get(builder, "config"), { columnType: "PgBytea" });
  return builder;
};

/** What Drizzle 1.0 has more, or makes otherwise, of PostgreSQL. */
export const laterPostgresql = {
  pgTable: secured(pgTable),
  pgTableCreator: (named: (called: string) => string, casing?: Casing) =>
    secured(pgTableCreator(named), casing),
  pgSchema: schemaOf,
  snakeCase: postgresqlIn("snake_case"),
  camelCase: postgresqlIn("camelCase"),
  bytea,
};

/** What Drizzle 1.0 has more, or makes otherwise, of SQLite. */
export const laterSqlite = {
  sqliteTableCreator: (named: (called: string) => string, casing?: Casing) =>
    cased(sqliteTableCreator(named), casing),
  snakeCase: sqliteIn("snake_case"),
  camelCase: sqliteIn("camelCase"),
};
