import {
  type CheckStructure,
  type ColumnStructure,
  type IndexStructure,
  type TableStructure,
  quoteName,
} from "@headwater/database/structure";
import { list, referencesSql } from "../sql.ts";

const named = (name: string | null): string =>
  name === null ? "" : `CONSTRAINT ${quoteName(name)} `;

export const checkSql = ({ name, expression }: CheckStructure): string =>
  `${named(name)}CHECK (${expression})`;

export const columnSql = (column: ColumnStructure, table: TableStructure): string => {
  const key = table.primaryKey;
  const alone = key?.columns.length === 1 && key.columns[0] === column.name;
  const { generated } = column;
  return [
    quoteName(column.name),
    column.type,
    alone
      ? `${named(key.name)}PRIMARY KEY${key.autoIncrement === true ? " AUTOINCREMENT" : ""}`
      : "",
    generated === undefined
      ? ""
      : `GENERATED ALWAYS AS (${generated.expression}) ${generated.stored ? "STORED" : "VIRTUAL"}`,
    column.nullable ? "" : "NOT NULL",
    column.default === null ? "" : `DEFAULT ${column.default}`,
    column.collation === undefined ? "" : `COLLATE ${quoteName(column.collation)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
};

export const createTableSql = (table: TableStructure, name = table.name): string => {
  const key = table.primaryKey;
  const parts = [
    ...table.columns.map((column) => columnSql(column, table)),
    ...(key !== null && key.columns.length > 1
      ? [`${named(key.name)}PRIMARY KEY (${list(key.columns)})`]
      : []),
    ...table.uniques.map((unique) => `${named(unique.name)}UNIQUE (${list(unique.columns)})`),
    ...table.foreignKeys.map(
      (foreign) =>
        `${named(foreign.name)}FOREIGN KEY (${list(foreign.columns)}) ${referencesSql(foreign)}`,
    ),
    ...table.checks.map(checkSql),
  ];
  const options = [
    ...(table.withoutRowid === true ? ["WITHOUT ROWID"] : []),
    ...(table.strict === true ? ["STRICT"] : []),
  ];
  const end = options.length === 0 ? "" : ` ${options.join(", ")}`;
  return `CREATE TABLE ${quoteName(name)} (\n  ${parts.join(",\n  ")}\n)${end}`;
};

export const createIndexSql = (index: IndexStructure, table: string): string => {
  const terms = index.terms.map((term) => {
    const core = "column" in term ? quoteName(term.column) : term.expression;
    return term.after === undefined ? core : `${core} ${term.after}`;
  });
  const where = index.where === null ? "" : ` WHERE ${index.where}`;
  return `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${quoteName(index.name)} ON ${quoteName(table)} (${terms.join(", ")})${where}`;
};
