import type { Structure, TableStructure } from "@headwater/database/structure";
import { type Affinity, affinityOf } from "../generate/sqlite/affinity.ts";

/** INTEGER and NUMERIC keep the same values: https://www.sqlite.org/datatype3.html#type_affinity */
const WORDS: Readonly<Record<Affinity, string>> = {
  INTEGER: "number",
  NUMERIC: "number",
  REAL: "real",
  TEXT: "text",
  BLOB: "blob",
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
        : { ...column, type: WORDS[affinityOf(column.type)] },
    ),
  };
};

/** Types of SQLite as what they come to: `nvarchar(160)` and `text` keep the same values. */
export const withSameTypes = (structure: Structure): Structure =>
  structure.dialect === "sqlite"
    ? { ...structure, tables: structure.tables.map(sameTypes) }
    : structure;
