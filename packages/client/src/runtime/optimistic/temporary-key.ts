import type { ColumnShape, ResourceShape } from "@headwater/api-client/filter";
import type { Row } from "./change.ts";

const optimistic = new WeakSet<object>();

/**
 * Whether a row is shown under a key of its own making because the server has not answered yet.
 * Such a row can't be changed or linked to.
 */
export const isOptimistic = (row: object): boolean => optimistic.has(row);

export const markOptimistic = <R extends object>(row: R): R => {
  optimistic.add(row);
  return row;
};

let count = 0;

/** Key columns that the server will set, filled so that the row sorts after those that are there. */
export const temporaryKey = (shape: ResourceShape, row: Row): Row => {
  count += 1;
  const missing = shape.key.filter((column) => row[column] === undefined);
  return Object.fromEntries(
    missing.map((column) => [column, temporaryValue(shape.columns[column], count)]),
  );
};

/** Far beyond what a table will ever count to, with room to count on. */
const LAST = Number.MAX_SAFE_INTEGER - 2 ** 32;

const temporaryValue = (column: ColumnShape | undefined, number: number): unknown => {
  switch (column?.kind) {
    case "integer":
    case "number":
      return LAST + number;
    case "bigint":
      return 2n ** 63n - 2n ** 32n + BigInt(number);
    case "date":
      return new Date();
    default:
      return timeOrderedText(number);
  }
};

/** Begins like a UUIDv7 made now, and is none. */
const timeOrderedText = (number: number): string => {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7fff-temporary-${String(number).padStart(8, "0")}`;
};
