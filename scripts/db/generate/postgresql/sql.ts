import {
  type ColumnStructure,
  type IndexStructure,
  type TableStructure,
  quoteName,
  quoteTable,
} from "@headwater/database/structure";
import { list, referencesSql } from "../sql.ts";

const SERIALS: Readonly<Record<string, string>> = {
  smallint: "smallserial",
  integer: "serial",
  bigint: "bigserial",
};

export const columnSql = (column: ColumnStructure): string => {
  const { identity, generated } = column;
  const type = identity === "serial" ? (SERIALS[column.type] ?? column.type) : column.type;
  const numbered = identity !== undefined && identity !== "serial";
  return [
    quoteName(column.name),
    type,
    column.collation === undefined ? "" : `COLLATE ${quoteName(column.collation)}`,
    generated === undefined ? "" : `GENERATED ALWAYS AS (${generated.expression}) STORED`,
    numbered ? `GENERATED ${identity.toUpperCase()} AS IDENTITY` : "",
    column.nullable ? "" : "NOT NULL",
    column.default === null ? "" : `DEFAULT ${column.default}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
};

/** A constraint that goes by its name. */
export interface NamedConstraint {
  readonly name: string;
  readonly sql: string;
  readonly columns: readonly string[];
}

/** All constraints of a table but its foreign keys. */
export const constraintsOf = (table: TableStructure): NamedConstraint[] => {
  const key = table.primaryKey;
  return [
    ...(key === null
      ? []
      : [
          { name: key.name ?? "", columns: key.columns, sql: `PRIMARY KEY (${list(key.columns)})` },
        ]),
    ...table.uniques.map(({ name, columns, nullsNotDistinct }) => ({
      name: name ?? "",
      columns,
      sql: `UNIQUE ${nullsNotDistinct === true ? "NULLS NOT DISTINCT " : ""}(${list(columns)})`,
    })),
    ...table.checks.map(({ name, expression }) => ({
      name: name ?? "",
      columns: [],
      sql: `CHECK (${expression})`,
    })),
  ];
};

export const foreignKeysOf = (table: TableStructure): NamedConstraint[] =>
  table.foreignKeys.map((key) => ({
    name: key.name ?? "",
    columns: key.columns,
    sql: `FOREIGN KEY (${list(key.columns)}) ${referencesSql(key)}`,
  }));

export const createTableSql = (table: TableStructure): string => {
  const parts = [
    ...table.columns.map(columnSql),
    ...constraintsOf(table).map(({ name, sql }) => `CONSTRAINT ${quoteName(name)} ${sql}`),
  ];
  const by = table.partitionBy === undefined ? "" : ` PARTITION BY ${table.partitionBy}`;
  return `CREATE TABLE ${quoteTable(table)} (\n  ${parts.join(",\n  ")}\n)${by}`;
};

export const createIndexSql = (index: IndexStructure, table: TableStructure): string => {
  const terms = index.terms.map((term) => {
    const core = "column" in term ? quoteName(term.column) : `(${term.expression})`;
    return term.after === undefined ? core : `${core} ${term.after}`;
  });
  return [
    `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${quoteName(index.name)} ON ${quoteTable(table)}`,
    index.method === undefined ? "" : `USING ${index.method}`,
    `(${terms.join(", ")})`,
    index.include === undefined ? "" : `INCLUDE (${list(index.include)})`,
    index.nullsNotDistinct === true ? "NULLS NOT DISTINCT" : "",
    index.with === undefined ? "" : `WITH (${index.with})`,
    index.where === null ? "" : `WHERE ${index.where}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
};
