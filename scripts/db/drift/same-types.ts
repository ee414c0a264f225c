import type { Structure, TableStructure } from "@headwater/database/structure";
import { type Meaning, meaningOf } from "../pull/sqlite/declared-type.ts";

/** INTEGER and NUMERIC keep the same values: https://www.sqlite.org/datatype3.html#type_affinity */
const WORDS: Readonly<Record<Meaning, string>> = {
  integer: "number",
  boolean: "number",
  seconds: "number",
  milliseconds: "number",
  numeric: "number",
  real: "real",
  text: "text",
  json: "text",
  blob: "blob",
};

const sameTypes = (table: TableStructure): TableStructure => {
  if (table.strict === true) return table;
  const [key, ...more] = table.primaryKey?.columns ?? [];
  // The one word that means more than its affinity: the row's own number.
  const isRowid = (name: string, type: string): boolean =>
    name === key && more.length === 0 && type === "integer";
  return {
    ...table,
    columns: table.columns.map((column) =>
      isRowid(column.name, column.type)
        ? column
        : { ...column, type: WORDS[meaningOf(column.type, column.default)] },
    ),
  };
};

/** Types of SQLite as what `db:pull` reads them as: `nvarchar(160)`, `datetime` and `text` are one. */
export const withSameTypes = (structure: Structure): Structure =>
  structure.dialect === "sqlite"
    ? { ...structure, tables: structure.tables.map(sameTypes) }
    : structure;
