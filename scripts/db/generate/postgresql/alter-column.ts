import { labelName } from "@headwater/database/migrator";
import {
  type ColumnStructure,
  columnForm,
  nameOf,
  type TableStructure,
  quoteName,
  quoteTable,
  quoteText,
} from "@headwater/database/structure";
import { type PlannedStep, structure } from "../planned-step.ts";
import { list } from "../sql.ts";
import { columnSql } from "./sql.ts";

const keyOf = (table: TableStructure): string =>
  table.primaryKey === null ? "ctid::text AS row" : list(table.primaryKey.columns);

export const guard = (table: TableStructure, label: string, condition: string): PlannedStep => ({
  kind: "guard",
  label,
  sql: [`SELECT ${keyOf(table)} FROM ${quoteTable(table)} WHERE ${condition}`],
});

/** A value survives when it is written in the new type as it was in the old one. */
const survival = (table: TableStructure, column: ColumnStructure): PlannedStep => {
  const name = quoteName(column.name);
  return guard(
    table,
    `values of ${nameOf(table)}.${column.name} that would not survive as ${column.type}`,
    `CASE WHEN ${name} IS NULL THEN false WHEN NOT pg_input_is_valid(${name}::text, ${quoteText(column.type)}) THEN true ELSE ${name}::text::${column.type}::text <> ${name}::text END`,
  );
};

/** The steps that make a column another; those that compute their values are made anew. */
export const alterColumn = (
  table: TableStructure,
  before: ColumnStructure,
  after: ColumnStructure,
  fill: string | undefined,
): PlannedStep[] => {
  if (columnForm(before) === columnForm(after)) return [];
  const place = labelName(`${nameOf(table)}.${after.name}`);
  const alter = `ALTER TABLE ${quoteTable(table)}`;
  const own = `${alter} ALTER COLUMN ${quoteName(after.name)}`;
  if (before.generated !== undefined || after.generated !== undefined) {
    return [
      structure(
        `alter column ${place}`,
        `${alter} DROP COLUMN ${quoteName(before.name)}`,
        `${alter} ADD COLUMN ${columnSql(after)}`,
      ),
    ];
  }
  const steps: PlannedStep[] = [];
  const sql: string[] = [];
  const identity = before.identity !== after.identity;
  const retyped = before.type !== after.type || before.collation !== after.collation;
  if (before.type !== after.type) steps.push(survival(table, after));
  if (!after.nullable && before.nullable && fill === undefined)
    steps.push(
      guard(table, `${place} may no longer be null, and is`, `${quoteName(after.name)} IS NULL`),
    );
  if (before.default !== null && (retyped || before.default !== after.default || identity))
    sql.push(`${own} DROP DEFAULT`);
  if (identity && before.identity === "serial") sql.push(`${own} DROP DEFAULT`);
  else if (identity && before.identity !== undefined) sql.push(`${own} DROP IDENTITY`);
  if (retyped) {
    const collation = after.collation === undefined ? "" : ` COLLATE ${quoteName(after.collation)}`;
    sql.push(
      `${own} TYPE ${after.type}${collation} USING ${quoteName(after.name)}::text::${after.type}`,
    );
  }
  if (fill !== undefined)
    sql.push(
      `UPDATE ${quoteTable(table)} SET ${quoteName(after.name)} = ${fill} WHERE ${quoteName(after.name)} IS NULL`,
    );
  if (before.nullable !== after.nullable)
    sql.push(`${own} ${after.nullable ? "DROP" : "SET"} NOT NULL`);
  if (after.default !== null && (retyped || before.default !== after.default))
    sql.push(`${own} SET DEFAULT ${after.default}`);
  if (identity && after.identity !== undefined && after.identity !== "serial")
    sql.push(`${own} ADD GENERATED ${after.identity.toUpperCase()} AS IDENTITY`);
  return [...steps, structure(`alter column ${place}`, ...sql)];
};
