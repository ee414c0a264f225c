import type { ColumnStructure, Structure, TableStructure } from "@headwater/database/structure";
import { meaningOf } from "../sqlite/declared-type.ts";

const STORED = {
  text: "text",
  json: "text",
  integer: "number",
  boolean: "number",
  seconds: "number",
  milliseconds: "number",
  numeric: "number",
  real: "real",
  blob: "blob",
} as const;

/** SQLite gives a text that reads as a number to a column of numbers as one, and the reverse. */
const bare = (sql: string): string =>
  sql.replace(/^\("(.*)"\)$/, "'$1'").replace(/^'(-?[\d.]+)'$/, "$1");

const column = ({ collation: _, ...one }: ColumnStructure, table: TableStructure) => ({
  ...one,
  type: STORED[meaningOf(one.type, one.default)],
  nullable: one.nullable && table.primaryKey?.columns.includes(one.name) !== true,
  default: one.default === null ? null : bare(one.default),
});

/** Texts in double quotes are written in single ones. */
const check = (expression: string): string => expression.replaceAll(/"(calm|odd)"/g, "'$1'");

/**
 * What of a structure has to be the same in the database that is made from its pulled schema: all
 * but what Drizzle has no words for (names of keys, collations, STRICT, …), and how types are called.
 */
export const comparable = ({ tables, views }: Structure) => ({
  views: views.map(({ name }) => name).filter((name) => name !== "broken"),
  tables: tables.map((table) => ({
    name: table.name,
    columns: table.columns.map((one) => column(one, table)),
    key: table.primaryKey && { ...table.primaryKey, name: null },
    foreignKeys: table.foreignKeys
      .filter((key) => tables.some(({ name }) => name === key.table))
      .map(({ deferrable: _, ...key }) => ({ ...key, name: null })),
    checks: table.checks.map(({ expression }) => check(expression)).toSorted(),
    // Unique constraints are made as indexes, under names of their own.
    uniques: [
      ...table.uniques.map(({ columns }) => columns.join()),
      ...table.indexes.filter(isConstraint).map(({ terms }) => terms.map(nameOfTerm).join()),
    ].toSorted(),
    indexes: table.indexes.filter((index) => !isConstraint(index)).map(plainTerms),
  })),
});

type Index = TableStructure["indexes"][number];

const nameOfTerm = (term: Index["terms"][number]): string => ("column" in term ? term.column : "");

const isConstraint = (index: Index): boolean => index.unique && index.name.endsWith("_unique");

/** An order may stand beside the column or in the expression. */
const plainTerms = (index: Index) => ({
  ...index,
  terms: index.terms.map((term) => {
    const core = "column" in term ? `"${term.column}"` : term.expression;
    return term.after === undefined ? core : `${core} ${term.after}`;
  }),
});
