import type { DescribedColumn, ValueKind } from "@headwater/api-client/filter";
import { relationAt } from "../../data/links.ts";
import type { Resource } from "../../data/schema.ts";

const WIDTHS: Readonly<Record<ValueKind, number>> = {
  string: 200,
  enum: 130,
  integer: 92,
  number: 110,
  bigint: 150,
  decimal: 120,
  boolean: 92,
  date: 172,
  json: 220,
  binary: 100,
};

const CHARACTER = 7.3;
/** Marks, the arrow of the sort, and the space at both ends. */
const AROUND = 58;
const WIDEST_HEADING = 260;

const forValues = (resource: Resource, name: string, column: DescribedColumn): number => {
  if (relationAt(resource, name)) return 190;
  if (resource.label === name) return 260;
  if (resource.key.includes(name) && column.kind === "string") return 180;
  return WIDTHS[column.kind];
};

/** How wide a column starts out, in pixels: room for its usual values and for its heading. */
export const widthOf = (resource: Resource, name: string): number => {
  const column = resource.columns[name];
  if (column === undefined) return 0;
  const heading = Math.min(name.length * CHARACTER + AROUND, WIDEST_HEADING);
  return Math.round(Math.max(forValues(resource, name, column), heading));
};
