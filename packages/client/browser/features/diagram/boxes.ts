import type { DescribedColumn } from "@headwater/api-client/filter";
import { relationAt } from "../../data/links.ts";
import type { Resource } from "../../data/schema.ts";
import { typeName } from "../../data/values.ts";

export const HEAD = 34;
export const LINE = 22;
const FOOT = 6;
const CHARACTER = 6.7;
const AROUND = 54;
const NARROWEST = 150;
const WIDEST = 280;
const MOST_LINES = 14;
/** Of that many tables only what ties them together is shown. */
export const CROWD = 40;
const MOST_LINES_IN_CROWD = 5;
const LONGEST_TYPE = 14;

/** A table in the picture: its columns from top to bottom, and how large it is. */
export interface Box {
  readonly resource: Resource;
  readonly columns: readonly string[];
  /** Columns that found no room. */
  readonly more: number;
  readonly width: number;
  readonly height: number;
}

/** A box where it stands. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

export const shortType = (column: DescribedColumn | undefined): string => {
  const type = column === undefined ? "" : typeName(column);
  return type.length > LONGEST_TYPE ? `${type.slice(0, LONGEST_TYPE - 1)}…` : type;
};

/** Keys and what leads elsewhere come before the rest when not all find room. */
const shownColumns = (resource: Resource, most: number): string[] => {
  const names = Object.keys(resource.columns);
  if (names.length <= most) return names;
  const isTelling = (name: string): boolean =>
    resource.key.includes(name) || relationAt(resource, name) !== undefined;
  const shown = new Set(
    [...names.filter(isTelling), ...names.filter((name) => !isTelling(name))].slice(0, most - 1),
  );
  return names.filter((name) => shown.has(name));
};

export const boxOf = (resource: Resource, isCrowded: boolean): Box => {
  const columns = shownColumns(resource, isCrowded ? MOST_LINES_IN_CROWD : MOST_LINES);
  const more = Object.keys(resource.columns).length - columns.length;
  const longest = Math.max(
    resource.name.length * 1.12,
    ...columns.map((name) => name.length + shortType(resource.columns[name]).length),
  );
  return {
    resource,
    columns,
    more,
    width: Math.round(Math.min(Math.max(longest * CHARACTER + AROUND, NARROWEST), WIDEST)),
    height: HEAD + (columns.length + (more > 0 ? 1 : 0)) * LINE + FOOT,
  };
};

/** The middle of a column's line, from the top of the picture. */
export const lineOf = (box: PlacedBox, column: string): number => {
  const index = box.columns.indexOf(column);
  return box.y + (index < 0 ? HEAD / 2 : HEAD + index * LINE + LINE / 2);
};
