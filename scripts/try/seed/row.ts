import type { Column, Table } from "../../codegen/model.ts";

/** A row in its form in code, as far as it is known. */
export type Row = Readonly<Record<string, unknown>>;

/** What text stands for a value, so that equal ones have the same. */
export const textOf = (value: unknown): string => {
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (value instanceof Uint8Array) return `bytes ${value.join(",")}`;
  if (typeof value === "bigint") return `bigint ${value}`;
  return JSON.stringify(value) ?? "undefined";
};

/** What text stands for some columns of a row; null when one of them has no value. */
export const tupleOf = (row: Row, columns: readonly string[]): string | null => {
  const values = columns.map((name) => row[name]);
  return values.some((value) => value === null || value === undefined)
    ? null
    : values.map(textOf).join("\0");
};

/** Some columns of a row. */
export const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(
    columns.filter((name) => Object.hasOwn(row, name)).map((name) => [name, row[name]]),
  );

/** The key as repositories take it: the value alone, or an object of several. */
export const keyOf = ({ key }: Table, row: Row): unknown => {
  const [only] = key;
  return key.length === 1 && only !== undefined
    ? row[only]
    : Object.fromEntries(key.map((name) => [name, row[name]]));
};

/** Whether a row may be given a value for the column by whoever makes it in the same process. */
export const isFillable = (column: Column, table: Table): boolean =>
  column.generated === null &&
  column.identity?.always !== true &&
  !(column.inKey && table.keyIsMade) &&
  (column.access !== "readOnly" || !column.optional);
