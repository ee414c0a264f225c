import { quoteName, quoteTable } from "@headwater/database/structure/quote";
import type { Column, ForeignKey, Index, SchemaModel, Table } from "../model.ts";
import { action, checkClause, databaseName, isAlone, nameList } from "./clauses.ts";
import { indexTerm } from "./index-term.ts";
import { allIndexes, inDependencyOrder, type Tables, type TableSql } from "./table-sql.ts";
import { triggersOf } from "./triggers.ts";

const qualified = ({ schema, table: name }: Table): string => quoteTable({ schema, name });

const identity = ({ identity: own }: Column): string => {
  if (own === undefined) return "";
  const options = own.options === "" ? "" : ` (${own.options})`;
  return `GENERATED ${own.always ? "ALWAYS" : "BY DEFAULT"} AS IDENTITY${options}`;
};

/** A column's definition with every constraint that is its alone, so that it can be added later. */
const definition = (column: Column, table: Table): string =>
  [
    quoteName(column.column),
    column.sqlType,
    table.key.length === 1 && column.inKey ? "PRIMARY KEY" : "",
    column.generated ? `GENERATED ALWAYS AS (${column.generated.expression}) STORED` : "",
    identity(column),
    column.nullable ? "" : "NOT NULL",
    column.sqlDefault === null ? "" : `DEFAULT ${column.sqlDefault}`,
    ...table.checks.filter((check) => isAlone(check, column)).map(checkClause),
  ]
    .filter((part) => part !== "")
    .join(" ");

const createTable = (table: Table): string => {
  const parts = [
    ...table.columns.map((column) => definition(column, table)),
    ...(table.key.length > 1 ? [`PRIMARY KEY ${nameList(table, table.key)}`] : []),
    ...table.checks.filter(({ columns }) => columns.length !== 1).map(checkClause),
  ];
  return `CREATE TABLE ${qualified(table)} (\n  ${parts.join(",\n  ")}\n)`;
};

const createIndex = (table: Table, index: Index): string => {
  const terms = index.terms.map((term) =>
    "column" in term
      ? [databaseName(table, term.column), ...(term.after === undefined ? [] : [term.after])].join(
          " ",
        )
      : indexTerm(term.expression),
  );
  return [
    `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${quoteName(index.name)} ON ${qualified(table)}`,
    ...(index.method === undefined ? [] : [`USING ${index.method}`]),
    `(${terms.join(", ")})`,
    ...(index.nullsNotDistinct === true ? ["NULLS NOT DISTINCT"] : []),
    ...(index.with === undefined ? [] : [`WITH (${index.with})`]),
    ...(index.where === null ? [] : [`WHERE ${index.where}`]),
  ].join(" ");
};

const addForeignKey = (table: Table, key: ForeignKey, tables: Tables): string => {
  const target = tables.get(key.target);
  const where = target === undefined ? quoteName(key.target) : qualified(target);
  const references = `${where} ${nameList(target, key.references)}`;
  const actions = action("UPDATE", key.onUpdate) + action("DELETE", key.onDelete);
  return `ALTER TABLE ${qualified(table)} ADD CONSTRAINT ${quoteName(key.name)} FOREIGN KEY ${nameList(table, key.columns)} REFERENCES ${references}${actions}`;
};

/** The SQL that makes tables of PostgreSQL, in the order in which they can be made. */
export const postgresqlTables = (model: SchemaModel, tables: Tables): TableSql[] =>
  inDependencyOrder(model, tables).map((table) => ({
    table: table.table,
    schema: table.schema,
    requires: Object.entries(table.requires ?? {}),
    create: createTable(table),
    columns: table.columns.map((column) => [column.column, definition(column, table)]),
    indexes: allIndexes(table).map((index) => [index.name, createIndex(table, index)]),
    constraints: table.foreignKeys.map((key) => [key.name, addForeignKey(table, key, tables)]),
    triggers: triggersOf(table, "postgresql"),
  }));
