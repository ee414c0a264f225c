import { compareValues, isComparable } from "./compare-values.ts";
import { findRelation, isRecord, lookup } from "./context.ts";
import type { FilterValue } from "./filter.ts";
import type { SortTerm } from "./query.ts";
import type { ColumnShape, ResourceShape, Shapes, ValueKind } from "./shape.ts";

/** The order of two rows; undefined when a row lacks a column or relation that decides it. */
export type RowOrder = (a: object, b: object) => number | undefined;

/**
 * The order a sort puts rows in, by the same rules as in SQL: nulls first ascending and last
 * descending, ties by the key, ascending.
 */
export function compareRows(
  sort: readonly SortTerm[],
  shape: ResourceShape,
  shapes: Shapes,
): RowOrder {
  const ties = shape.key.map((column) => ({ path: [column], descending: false }));
  const terms = [...sort, ...ties].map(({ path, descending }) => ({
    path,
    descending,
    column: columnAt(path, shape, shapes),
  }));
  return (a, b) => {
    for (const { path, descending, column } of terms) {
      const left = valueAt(a, path);
      const right = valueAt(b, path);
      if (left === undefined || right === undefined) return undefined;
      // Only the database knows the order of what it keeps in a form of its own.
      const known = column.ownForm !== true || left === null || right === null || left === right;
      if (!known) return undefined;
      const order = compareNullable(column.kind, left, right);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}

function columnAt(path: readonly string[], shape: ResourceShape, shapes: Shapes): ColumnShape {
  let at: ResourceShape | undefined = shape;
  for (const name of path.slice(0, -1)) at = at && findRelation(name, at, shapes)?.target;
  const column = at && lookup(at).columns.get(path.at(-1) ?? "");
  if (column === undefined) throw new Error(`${shape.name} can't be sorted by ${path.join(".")}`);
  return column;
}

/** The value at a path; null where it or a row on the way is missing, undefined when unknown. */
function valueAt(row: object, path: readonly string[]): FilterValue | null | undefined {
  let value: unknown = row;
  for (const name of path) {
    if (!isRecord(value)) break;
    value = value[name];
  }
  if (value === undefined) return undefined;
  return isComparable(value) ? value : null;
}

function compareNullable(kind: ValueKind, a: FilterValue | null, b: FilterValue | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return compareValues(kind, a, b);
}
