import { etagOf, keepEtag } from "@headwater/api-client/runtime";
import type { RelationShape, ResourceShape } from "@headwater/api-client/filter";
import { isEqualValue } from "../share.ts";
import type { Row } from "./change.ts";
import { isRow, type KnownRows } from "./known-rows.ts";
import type { ListQueryParts } from "./reach.ts";

/**
 * A row as a query brings it back: its columns and what it includes; nothing when part of that
 * isn't known. A new row has none of what points at it.
 */
export const project = (
  row: Row,
  shape: ResourceShape,
  query: ListQueryParts,
  known: KnownRows,
  isNew: boolean,
): Row | undefined => {
  const projected: Record<string, unknown> = {};
  for (const name of columnsOf(shape, query)) {
    if (row[name] === undefined) return undefined;
    projected[name] = row[name];
  }
  for (const { relation, query: own } of query.include) {
    const value = shape.relations[relation]?.many
      ? isNew
        ? []
        : undefined
      : projectRelated(row, shape, relation, own, known);
    if (value === undefined) return undefined;
    projected[relation] = value;
  }
  return projected;
};

const projectRelated = (
  row: Row,
  shape: ResourceShape,
  relation: string,
  query: ListQueryParts,
  known: KnownRows,
): Row | null | undefined => {
  const related = known.related(row, shape, relation);
  const target = known.target(shape, relation);
  return related && target ? project(related, target, query, known, false) : related;
};

/**
 * A shown row with the columns of a change; the same object when it shows nothing of them. A related
 * row that it now points at is shown when it is known, else the one before stays.
 */
export const merge = (
  shown: Row,
  patch: Row,
  shape: ResourceShape,
  query: ListQueryParts,
  known: KnownRows,
): Row => {
  const visible = new Set(columnsOf(shape, query));
  const changed = Object.entries(patch).filter(
    ([name, value]) => visible.has(name) && !isEqualValue(shown[name], value),
  );
  const merged: Record<string, unknown> = { ...shown, ...Object.fromEntries(changed) };
  let isChanged = changed.length > 0;
  for (const { relation, query: own } of query.include) {
    const link = shape.relations[relation];
    const whole = { ...shown, ...patch };
    if (link === undefined || link.many || !pointsElsewhere(shown[relation], link, whole)) continue;
    const related = projectRelated(whole, shape, relation, own, known);
    if (related === undefined) continue;
    merged[relation] = related;
    isChanged = true;
  }
  return isChanged ? keepEtag(merged, etagOf(shown)) : shown;
};

/** Whether a row's link leads to another row than the one that is shown with it. */
const pointsElsewhere = (related: unknown, link: RelationShape, row: Row): boolean => {
  const values = link.columns.map((column) => row[column]);
  if (values.includes(undefined)) return false;
  if (!isRow(related)) return !values.includes(null);
  return link.references.some((column, index) => !isEqualValue(related[column], values[index]));
};

const columnsOf = (shape: ResourceShape, query: ListQueryParts): readonly string[] =>
  query.select === undefined
    ? Object.keys(shape.columns)
    : [...new Set([...shape.key, ...query.select])];
