import { type IndexStructure, type IndexTerm, quoteName } from "@headwater/database/structure";
import type { PullDialect, PulledTable } from "../pull-dialect.ts";
import type { SchemaFile } from "../schema-file.ts";
import { sqlSource } from "../sql-source.ts";
import { columnSource, viewColumnSource } from "./column-source.ts";

const BUILDERS =
  "blob check customType foreignKey index integer numeric primaryKey real sqliteTable sqliteView text unique uniqueIndex";
const OTHERS = "AnySQLiteColumn relations sql one many table";

const termSource = (term: IndexTerm, { names }: PulledTable, file: SchemaFile): string => {
  if ("column" in term && term.after === undefined)
    return `table.${names.columns.get(term.column)}`;
  file.orm("sql");
  const expression = "column" in term ? quoteName(term.column) : term.expression;
  const text = term.after === undefined ? expression : `${expression} ${term.after}`;
  return sqlSource(text, "sqlite", names.columns);
};

const indexSource = (index: IndexStructure, at: PulledTable, file: SchemaFile): string => {
  const builder = file.core(index.unique ? "uniqueIndex" : "index");
  const terms = index.terms.map((term) => termSource(term, at, file)).join(", ");
  const where =
    index.where === null
      ? ""
      : `.where(${file.orm("sql") && sqlSource(index.where, "sqlite", at.names.columns)})`;
  return `${builder}(${JSON.stringify(index.name)}).on(${terms})${where}`;
};

export const sqliteDialect: PullDialect = {
  dialect: "sqlite",
  module: "drizzle-orm/sqlite-core",
  reserved: `${BUILDERS} ${OTHERS}`.split(" "),
  anyColumn: "AnySQLiteColumn",
  tableFunction: (_table, file) => file.core("sqliteTable"),
  viewFunction: (_view, file) => file.core("sqliteView"),
  column: columnSource,
  viewColumn: viewColumnSource,
  index: indexSource,
  // Names of keys mean nothing in SQLite: not even its errors tell them.
  needsName: ({ kind }) => kind === "unique",
  noteTable: ({ table }, file) => {
    if (table.withoutRowid) file.note(table.name, "Drizzle can't say that it is WITHOUT ROWID");
    if (table.strict) file.note(table.name, "Drizzle can't say that it is STRICT");
  },
};
