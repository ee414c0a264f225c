import { quoteName } from "@headwater/database/structure/quote";
import type { TableDdl } from "@headwater/database/sync";
import type { Column, ForeignKey, Index, SchemaModel, Table } from "../model.ts";
import { action, checkClause, databaseName, isAlone, nameList } from "./clauses.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importLines } from "./imports.ts";
import { postgresqlTables } from "./postgresql-ddl.ts";
import {
  allIndexes,
  inDependencyOrder,
  type Tables,
  type TableSql,
  viewsInOrder,
} from "./table-sql.ts";
import { doc, literal, property, sections } from "./text.ts";
import { triggersOf } from "./triggers.ts";

const references = (key: ForeignKey, tables: Tables): string => {
  const target = tables.get(key.target);
  const where = `${quoteName(target?.table ?? key.target)} ${nameList(target, key.references)}`;
  return `REFERENCES ${where}${action("UPDATE", key.onUpdate)}${action("DELETE", key.onDelete)}`;
};

/** A column's definition with every constraint that is its alone, so that it can be added later. */
const definition = (column: Column, table: Table, tables: Tables): string =>
  [
    quoteName(column.column),
    column.sqlType,
    table.key.length === 1 && column.inKey
      ? `PRIMARY KEY${column.autoIncrement ? " AUTOINCREMENT" : ""}`
      : "",
    column.generated
      ? `GENERATED ALWAYS AS (${column.generated.expression}) ${column.generated.stored ? "STORED" : "VIRTUAL"}`
      : "",
    column.nullable ? "" : "NOT NULL",
    column.sqlDefault === null ? "" : `DEFAULT ${column.sqlDefault}`,
    ...table.foreignKeys
      .filter((key) => isAlone(key, column))
      .map((key) => references(key, tables)),
    ...table.checks.filter((check) => isAlone(check, column)).map(checkClause),
  ]
    .filter((part) => part !== "")
    .join(" ");

const createTable = (table: Table, tables: Tables): string => {
  const parts = [
    ...table.columns.map((column) => definition(column, table, tables)),
    ...(table.key.length > 1 ? [`PRIMARY KEY ${nameList(table, table.key)}`] : []),
    ...table.foreignKeys
      .filter(({ columns }) => columns.length > 1)
      .map((key) => `FOREIGN KEY ${nameList(table, key.columns)} ${references(key, tables)}`),
    ...table.checks.filter(({ columns }) => columns.length !== 1).map(checkClause),
  ];
  return `CREATE TABLE ${quoteName(table.table)} (\n  ${parts.join(",\n  ")}\n)`;
};

const createIndex = (table: Table, index: Index): string => {
  const terms = index.terms.map((term) =>
    "column" in term ? databaseName(table, term.column) : term.expression,
  );
  const where = index.where === null ? "" : ` WHERE ${index.where}`;
  return `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${quoteName(index.name)} ON ${quoteName(table.table)} (${terms.join(", ")})${where}`;
};

const sqlText = (sql: string): string =>
  sql.includes("\n") ? `\`${sql.replace(/[\\`]|\$\{/g, "\\$&")}\`` : JSON.stringify(sql);

const record = (entries: readonly (readonly [name: string, sql: string])[]): string =>
  `{\n${entries.map(([name, sql]) => `${property(name)}: ${sqlText(sql)},`).join("\n")}\n}`;

const optional = (name: string, entries: TableSql["indexes"] | undefined): string =>
  entries === undefined || entries.length === 0 ? "" : `\n${name}: ${record(entries)},`;

const tableDdl = ({
  table,
  schema,
  requires,
  view,
  create,
  columns,
  indexes,
  constraints,
  triggers,
}: TableSql): string => `{
  table: ${literal(table)},${schema === undefined ? "" : `\nschema: ${literal(schema)},`}${optional("requires", requires)}${view === undefined ? "" : `\nview: ${literal(view)},`}
  create: ${sqlText(create)},
  columns: ${record(columns)},
  indexes: ${record(indexes)},${optional("constraints", constraints)}${optional("triggers", triggers)}
},`;

const sqliteTables = (model: SchemaModel, tables: Tables): TableSql[] =>
  inDependencyOrder(model, tables).map((table) => ({
    table: table.table,
    create: createTable(table, tables),
    columns: table.columns.map((column) => [column.column, definition(column, table, tables)]),
    indexes: allIndexes(table).map((index) => [index.name, createIndex(table, index)]),
    triggers: triggersOf(table, "sqlite"),
  }));

const sqlOf = (model: SchemaModel): TableSql[] => {
  const tables: Tables = new Map(model.tables.map((table) => [table.name, table]));
  const made = model.dialect === "sqlite" ? sqliteTables : postgresqlTables;
  return [...made(model, tables), ...viewsInOrder(model)];
};

/** The SQL that makes the tables, as data. */
export const ddlOf = (model: SchemaModel): TableDdl[] =>
  sqlOf(model).map((sql) => ({
    table: sql.table,
    ...(sql.schema !== undefined && { schema: sql.schema }),
    ...(sql.view !== undefined && { view: sql.view }),
    create: sql.create,
    columns: Object.fromEntries(sql.columns),
    indexes: Object.fromEntries(sql.indexes),
    requires: Object.fromEntries(sql.requires ?? []),
    constraints: Object.fromEntries(sql.constraints ?? []),
    triggers: Object.fromEntries(sql.triggers),
  }));

/** The SQL that makes the tables. */
export const emitDdl = (model: SchemaModel): EmittedFile[] => {
  const text = sections(
    importLines(["@headwater/database/sync", "type TableDdl"]),
    `${doc("SQL that makes each table, its columns and its indexes; a table stands after those it points at.")}export const ddl: readonly TableDdl[] = [
${sqlOf(model).map(tableDdl).join("\n")}
];`,
  );
  return [{ path: "ddl.gen.ts", text }];
};
