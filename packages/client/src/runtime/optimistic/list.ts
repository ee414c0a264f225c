import { keyText } from "@headwater/api-client/runtime";
import { compareRows, type ResourceShape } from "@headwater/api-client/filter";
import type { Row, Step } from "./change.ts";
import type { KnownRows } from "./known-rows.ts";
import { merge, project } from "./project.ts";
import type { ListQueryParts } from "./reach.ts";
import { markOptimistic } from "./temporary-key.ts";

/** A list as it is shown, page by page, with what is known of its ends. */
export interface ShownList {
  readonly pages: readonly (readonly Row[])[];
  readonly shape: ResourceShape;
  readonly query: ListQueryParts;
  /** Whether there are or may be rows before the first. */
  readonly hasEarlier: boolean;
  /** Whether there are or may be rows after the last. */
  readonly hasLater: boolean;
  /** For the rows of a relation: whether one belongs to the parent; undefined when that isn't known. */
  readonly isLinked?: (row: Row) => boolean | undefined;
}

export interface ChangedList {
  readonly pages: readonly (readonly Row[])[];
  /** By how much the number of all matching rows changes. */
  readonly added: number;
}

interface Spot {
  readonly page: number;
  readonly index: number;
}

/** The list after a step: its row changed in place, moved, gone, or come in; if in doubt, as it was. */
export const applyToList = (list: ShownList, step: Step, known: KnownRows): ChangedList => {
  const spot = spotOf(list, step.change.key);
  return spot === undefined
    ? applyToOthers(list, step, known)
    : applyToShown(list, spot, step, known);
};

const applyToShown = (list: ShownList, spot: Spot, step: Step, known: KnownRows): ChangedList => {
  const { shape, query, pages } = list;
  const { change } = step;
  const shown = pages[spot.page]?.[spot.index];
  if (shown === undefined) return { pages, added: 0 };
  if (change.type === "remove") return { pages: without(pages, spot), added: -1 };
  const before = { ...step.before, ...shown };
  const after = { ...before, ...change.row };
  if (belongs(list, after, known) === false) return { pages: without(pages, spot), added: -1 };

  const row = merge(shown, change.row, shape, query, known);
  const order = compareRows(query.sort ?? [], shape, known.shapes);
  const seen = (one: Row): Row => known.seen(one, shape, query);
  const isInPlace = (order(seen(before), seen(after)) ?? 0) === 0;
  if (isInPlace) {
    return { pages: row === shown ? pages : replaced(pages, spot, row), added: 0 };
  }
  const others = { ...list, pages: without(pages, spot) };
  const place = placeOf(others, after, known);
  if (place === "unknown") return { pages: replaced(pages, spot, row), added: 0 };
  return {
    pages: place === "elsewhere" ? others.pages : inserted(others.pages, place, row),
    added: 0,
  };
};

const applyToOthers = (list: ShownList, step: Step, known: KnownRows): ChangedList => {
  const { pages, shape, query } = list;
  const { change, before, after } = step;
  const was = before === null ? false : before && belongs(list, before, known);
  const is = after === null ? false : after && belongs(list, after, known);
  if (is === false && was === true) return { pages, added: -1 };
  if (is !== true || !after) return { pages, added: 0 };
  const added = was === false ? 1 : 0;
  const row = project(after, shape, query, known, change.type === "create");
  const place = row === undefined ? "unknown" : placeOf(list, after, known);
  if (row === undefined || typeof place === "string") return { pages, added };
  if (change.type === "create" && change.isTemporary) markOptimistic(row);
  return { pages: inserted(pages, place, row), added };
};

const belongs = (list: ShownList, row: Row, known: KnownRows): boolean | undefined => {
  const linked = list.isLinked === undefined ? true : list.isLinked(row);
  const matching = known.belongs(row, list.shape, list.query);
  if (linked === false || matching === false) return false;
  return linked === undefined ? undefined : matching;
};

const spotOf = ({ pages, shape }: ShownList, key: string): Spot | undefined => {
  for (const [page, rows] of pages.entries()) {
    const index = rows.findIndex((row) => keyText(shape, row) === key);
    if (index !== -1) return { page, index };
  }
  return undefined;
};

/** Where a row stands among the others: before the first that comes after it. */
const placeOf = (list: ShownList, row: Row, known: KnownRows): Spot | "elsewhere" | "unknown" => {
  const { pages, shape, query } = list;
  const order = compareRows(query.sort ?? [], shape, known.shapes);
  const seen = known.seen(row, shape, query);
  for (const [page, rows] of pages.entries()) {
    for (const [index, other] of rows.entries()) {
      const found = order(seen, known.seen(other, shape, query));
      if (found === undefined) return "unknown";
      if (found >= 0) continue;
      const isFirst = page === 0 && index === 0;
      return isFirst && list.hasEarlier ? "elsewhere" : { page, index };
    }
  }
  if (list.hasLater) return "elsewhere";
  const page = Math.max(0, pages.length - 1);
  return { page, index: pages[page]?.length ?? 0 };
};

type Rows = ShownList["pages"];

const onPage = (pages: Rows, { page }: Spot, change: (rows: readonly Row[]) => Row[]): Rows =>
  pages.map((rows, index) => (index === page ? change(rows) : rows));

const without = (pages: Rows, spot: Spot): Rows =>
  onPage(pages, spot, (rows) => rows.toSpliced(spot.index, 1));

const replaced = (pages: Rows, spot: Spot, row: Row): Rows =>
  onPage(pages, spot, (rows) => rows.with(spot.index, row));

const inserted = (pages: Rows, spot: Spot, row: Row): Rows =>
  onPage(pages, spot, (rows) => rows.toSpliced(spot.index, 0, row));
