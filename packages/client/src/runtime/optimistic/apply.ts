import { etagOf, keepEtag, keyText } from "@headwater/api-client/runtime";
import type { Include, Page, ResourceShape } from "@headwater/api-client/filter";
import type { InfiniteData } from "@tanstack/react-query";
import { isEqualValue } from "../share.ts";
import type { CachedQuery } from "./cached-query.ts";
import type { Row, Step } from "./change.ts";
import { isRow, type KnownRows } from "./known-rows.ts";
import { applyToList } from "./list.ts";
import { merge } from "./project.ts";

/** Data of a cached query after a step; the same object when the step doesn't show in it. */
export const applyStep = (
  cached: CachedQuery,
  data: unknown,
  step: Step,
  known: KnownRows,
): unknown => {
  switch (cached.form) {
    case "list": {
      const page = data as Page<Row>;
      return applyToPages(cached, [page], step, known)[0] ?? page;
    }
    case "infinite": {
      const pages = data as InfiniteData<Page<Row>>;
      const changed = applyToPages(cached, pages.pages, step, known);
      return changed.every((page, index) => page === pages.pages[index])
        ? pages
        : { ...pages, pages: changed };
    }
    case "detail":
      return applyToDetail(cached, data as Row, step, known);
  }
};

type ListQueryOf = Extract<CachedQuery, { form: "list" | "infinite" }>;

const applyToPages = (
  { form, shape, query }: ListQueryOf,
  pages: readonly Page<Row>[],
  step: Step,
  known: KnownRows,
): Page<Row>[] => {
  const hasLater = pages.at(-1)?.nextCursor !== null;
  const isOwn = shape.name === step.resource;
  const hasEarlier = query.cursor !== undefined || (query.offset ?? 0) > 0;
  const rows = pages.map((page) => page.data);
  const list = { pages: rows, shape, query, hasEarlier, hasLater };
  const changed = isOwn ? applyToList(list, step, known) : { pages: rows, added: 0 };
  return pages.map((page, index) => {
    const whole = changed.pages[index] ?? page.data;
    const own =
      form === "list" && whole.length > page.data.length ? whole.slice(0, query.limit) : whole;
    const data = applyWithin(own, shape, query.include, step, known);
    const isSame = data === page.data && (changed.added === 0 || page.total === undefined);
    if (isSame) return page;
    const total = page.total === undefined ? {} : { total: page.total + changed.added };
    return { ...page, data: [...data], ...total };
  });
};

const applyToDetail = (
  { shape, query, key }: Extract<CachedQuery, { form: "detail" }>,
  row: Row,
  { change, ...step }: Step,
  known: KnownRows,
): Row => {
  let changed = row;
  if (shape.name === step.resource && key === change.key && change.type !== "remove") {
    changed = merge(row, change.row, shape, query, known);
    if (change.type === "patch" && change.isAnswer) {
      if (changed === row) changed = { ...row };
      keepEtag(changed, etagOf(change.row));
    }
  }
  return applyWithin([changed], shape, query.include, { change, ...step }, known)[0] ?? changed;
};

/** The rows with the step applied to what they include; the same array when nothing shows there. */
const applyWithin = (
  rows: readonly Row[],
  shape: ResourceShape,
  includes: readonly Include[],
  step: Step,
  known: KnownRows,
): readonly Row[] => {
  const concerned = includes.filter((include) => leadsTo(include, shape, step.resource, known));
  if (concerned.length === 0) return rows;
  const changed = rows.map((row) =>
    concerned.reduce((whole, include) => {
      const related = whole[include.relation];
      const after = applyToRelated(related, whole, shape, include, step, known);
      if (after === related) return whole;
      return keepEtag({ ...whole, [include.relation]: after }, etagOf(whole));
    }, row),
  );
  return changed.every((row, index) => row === rows[index]) ? rows : changed;
};

const applyToRelated = (
  related: unknown,
  parent: Row,
  shape: ResourceShape,
  { relation, query }: Include,
  step: Step,
  known: KnownRows,
): unknown => {
  const target = known.target(shape, relation);
  const link = shape.relations[relation];
  if (target === undefined || link === undefined) return related;
  const isOwn = target.name === step.resource;
  if (Array.isArray(related)) {
    const whole = { ...known.get(shape, keyText(shape, parent)), ...parent };
    const isLinked = (row: Row): boolean | undefined => {
      // Rows of a third table say so, which may not be at hand.
      if (link.through !== undefined) return undefined;
      const values = link.references.map((name, index) => [
        row[name],
        whole[link.columns[index] ?? ""],
      ]);
      if (values.some((pair) => pair.includes(undefined))) return undefined;
      return values.every(([a, b]) => isEqualValue(a, b));
    };
    const limit = query.limit ?? Number.POSITIVE_INFINITY;
    const hasLater = related.length >= limit;
    const list = { pages: [related], shape: target, query, hasEarlier: false, hasLater, isLinked };
    const rows = isOwn ? (applyToList(list, step, known).pages[0] ?? related) : related;
    return applyWithin(
      rows.length > limit ? rows.slice(0, limit) : rows,
      target,
      query.include,
      step,
      known,
    );
  }
  if (!isRow(related)) return related;
  const { change } = step;
  if (!isOwn || keyText(target, related) !== change.key) {
    return applyWithin([related], target, query.include, step, known)[0];
  }
  if (change.type === "remove") return link.nullable ? null : related;
  const merged = merge(related, change.row, target, query, known);
  return applyWithin([merged], target, query.include, step, known)[0];
};

const leadsTo = (
  { relation, query }: Include,
  shape: ResourceShape,
  resource: string,
  known: KnownRows,
): boolean => {
  const target = known.target(shape, relation);
  if (target === undefined) return false;
  return (
    target.name === resource || query.include.some((one) => leadsTo(one, target, resource, known))
  );
};
