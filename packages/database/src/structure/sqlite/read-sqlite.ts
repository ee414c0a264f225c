import type { Connection } from "../../drivers/connection.ts";
import type { SqlRow, SqlValue } from "../../engine/operation.ts";
import { canonicalSql } from "../sql/canonical-sql.ts";
import {
  type ColumnStructure,
  emptyStructure,
  type Structure,
  type TableStructure,
} from "../structure.ts";
import { parseIndex } from "./parse-index.ts";
import { type ParsedTable, parseTable } from "./parse-table.ts";

const byName = (a: { readonly name: string | null }, b: { readonly name: string | null }): number =>
  (a.name ?? "") < (b.name ?? "") ? -1 : 1;

/** A constant stands bare after DEFAULT; anything else needs parentheses, which SQLite leaves out. */
const CONSTANT =
  /^(?:[+-]? ?[\d.][\w.+-]*|x?'(?:[^']|'')*'|null|true|false|current_(?:time|date|timestamp))$/i;

const defaultOf = (text: SqlValue | undefined): string | null => {
  if (text === null || text === undefined) return null;
  const canonical = canonicalSql(String(text)).replace(/^([+-]) /, "$1");
  // `DEFAULT NULL` says what holds anyway.
  if (canonical === "null") return null;
  return CONSTANT.test(canonical) ? canonical : `(${canonical})`;
};

/** A declared type in lower case with single blanks. */
export const canonicalType = (type: string): string =>
  type
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?([(),]) ?/g, "$1");

const columnOf = (
  row: SqlRow,
  parsed: ParsedTable,
  names: readonly string[],
  table: string,
): ColumnStructure => {
  const name = String(row["name"]);
  const hidden = Number(row["hidden"]);
  const own = parsed.columns.find((column) => column.name === name);
  return {
    name,
    type: canonicalType(String(row["type"])),
    nullable: row["notnull"] === 0,
    default: defaultOf(row["dflt_value"]),
    ...(own?.generated && {
      generated: { expression: canonicalSql(own.generated, names, table), stored: hidden === 3 },
    }),
    ...(own?.collation && own.collation !== "binary" && { collation: own.collation }),
  };
};

/** What is read of a connection: any that gives rows will do. */
export type SqliteSource = Pick<Connection, "rows">;

const readTable = (
  connection: SqliteSource,
  name: string,
  sql: string,
  indexes: readonly SqlRow[],
): TableStructure => {
  const parsed = parseTable(sql);
  // Hidden ones of virtual tables aside, which aren't read here.
  const rows = connection.rows(
    `SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?)`,
    [name],
  );
  const names = rows.map((row) => String(row["name"]));
  const key = rows
    .filter((row) => Number(row["pk"]) > 0)
    .toSorted((a, b) => Number(a["pk"]) - Number(b["pk"]))
    .map((row) => String(row["name"]));
  return {
    name,
    columns: rows.map((row) => columnOf(row, parsed, names, name)),
    primaryKey:
      key.length === 0
        ? null
        : {
            name: parsed.keyName,
            columns: key,
            ...(parsed.autoIncrement && { autoIncrement: true }),
          },
    uniques: parsed.uniques.toSorted(byName),
    foreignKeys: parsed.foreignKeys.toSorted((a, b) =>
      a.columns.join() < b.columns.join() ? -1 : 1,
    ),
    checks: parsed.checks
      .map((check) => ({
        name: check.name,
        expression: canonicalSql(check.expression, names, name),
      }))
      .toSorted(byName),
    indexes: indexes
      .map((row) => parseIndex(String(row["name"]), String(row["sql"]), { name, columns: names }))
      .toSorted(byName),
    ...(parsed.withoutRowid && { withoutRowid: true }),
    ...(parsed.strict && { strict: true }),
  };
};

/** Names as the table's columns write them: a constraint may write them in other cases. */
const asColumns = (names: readonly string[], table: TableStructure | undefined): string[] =>
  names.map(
    (name) =>
      table?.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.name ??
      name,
  );

/** A foreign key that names no columns means the primary key. */
const withReferences = (table: TableStructure, all: readonly TableStructure[]): TableStructure => ({
  ...table,
  uniques: table.uniques.map((unique) => ({
    ...unique,
    columns: asColumns(unique.columns, table),
  })),
  foreignKeys: table.foreignKeys.map((key) => {
    const target = all.find(({ name }) => name.toLowerCase() === key.table.toLowerCase());
    const references =
      key.references.length > 0
        ? asColumns(key.references, target)
        : (target?.primaryKey?.columns ?? []);
    const columns = asColumns(key.columns, table);
    return { ...key, columns, table: target?.name ?? key.table, references };
  }),
});

/** Tables of SQLite's and of Headwater's own. */
const OWN = String.raw`name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE '\_headwater\_%' ESCAPE '\'`;

/** Reads what a database is made of; the tables that Headwater keeps for itself are left out. */
export const readSqliteStructure = (connection: SqliteSource): Structure => {
  const objects = connection.rows(
    `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND ${OWN} ORDER BY name`,
  );
  const kinds = new Map(
    connection
      .rows("SELECT name, type FROM pragma_table_list WHERE schema = 'main'")
      .map((row) => [row["name"], row["type"]]),
  );
  const ofType = (type: string): SqlRow[] => objects.filter((row) => row["type"] === type);
  const named = (row: SqlRow) => ({ name: String(row["name"]), sql: String(row["sql"]) });
  const tables = ofType("table")
    .filter((row) => kinds.get(row["name"] ?? "") === "table")
    .map((row) =>
      readTable(
        connection,
        String(row["name"]),
        String(row["sql"]),
        ofType("index").filter((index) => index["tbl_name"] === row["name"]),
      ),
    );
  return {
    ...emptyStructure("sqlite"),
    tables: tables.map((table) => withReferences(table, tables)),
    views: ofType("view").map(named),
    triggers: ofType("trigger").map((row) => ({ ...named(row), table: String(row["tbl_name"]) })),
    virtualTables: ofType("table")
      .filter((row) => kinds.get(row["name"] ?? "") === "virtual")
      .map(named),
  };
};
