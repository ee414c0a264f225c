import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import type { Include, IncludeQuery } from "../filter/query.ts";
import { includePlan, type RelatedPlan } from "./include-plan.ts";
import { type LinkKey, linkKeys, linkList, type Parents, parentsOf } from "./link.ts";
import { finishRows, type Form, type Row, type RowPlan } from "./rows.ts";
import type { Link } from "./selection.ts";
import type { QueryRelation } from "./table.ts";

/** Rows fetched at once, at most, before per-parent limits are left to the database. */
const MOST_AT_ONCE = 1000;

interface Plan {
  readonly rows: RowPlan;
  readonly links: readonly Link[];
}

/** Turns raw rows into what goes out, together with what they include. */
export function* finishWithIncludes(
  rows: SqlRow[],
  plan: Plan,
  include: readonly Include[],
  form: Form,
): Operation<Row[]> {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return yield* finishOne(only, plan, include, form);
  // Links are read before the rows are decoded in place.
  const parents = plan.links.map(({ names, relation }) => parentsOf(rows, names, relation.mixed));
  const finished = finishRows(rows, plan.rows, form);
  let index = 0;
  for (const { relation } of plan.links) {
    const query = include[index]?.query;
    const own = parents[index];
    index += 1;
    if (query !== undefined && own !== undefined) {
      yield* attach(finished, own, relation, query, form);
    }
  }
  return finished;
}

/** As `finishWithIncludes`, of a single row: whatever is found belongs to it. */
function* finishOne(
  row: SqlRow,
  plan: Plan,
  include: readonly Include[],
  form: Form,
): Operation<Row[]> {
  const links = plan.links.map(({ names }) => names.map((name) => row[name] ?? null));
  const finished = finishRows([row], plan.rows, form);
  const [out = row] = finished;
  for (let index = 0; index < links.length; index++) {
    const relation = plan.links[index]?.relation;
    const query = include[index]?.query;
    const link = links[index];
    if (relation === undefined || query === undefined || link === undefined) continue;
    const found = link.includes(null) ? [] : yield* relatedToOne(relation, link, query, form);
    out[relation.name] = relation.shape.many ? found : (found[0] ?? null);
  }
  return finished;
}

function* relatedToOne(
  relation: QueryRelation,
  link: readonly SqlValue[],
  query: IncludeQuery,
  form: Form,
): Operation<Row[]> {
  const { plan, parameters: filterValues } = includePlan(relation, true, query);
  const parameters = [...link, ...filterValues];
  if (relation.shape.many) parameters.push(query.limit);
  const rows = yield { sql: plan.all, parameters };
  if (query.include.length === 0) return finishRows(rows, plan.rows, form);
  return yield* finishWithIncludes(rows, plan, query.include, form);
}

/** Gives each row its related rows: one statement, whatever the number of rows. */
function* attach(
  rows: readonly Row[],
  parents: Parents,
  relation: QueryRelation,
  query: IncludeQuery,
  form: Form,
): Operation<void> {
  const { name } = relation;
  const { keys, distinct } = parents;
  const groups = new Map<LinkKey, Row[]>();
  if (distinct.size > 0) yield* readRelated(groups, relation, parents, query, form);
  const { many } = relation.shape;
  // Parents may share a link; each has a list of its own.
  const shared = distinct.size < rows.length;
  rows.forEach((row, index) => {
    const group = groups.get(keys[index] ?? null);
    if (!many) row[name] = group?.[0] ?? null;
    else if (group === undefined) row[name] = [];
    else row[name] = shared ? [...group] : group;
  });
}

/** Gathers the related rows of all parents by the keys of their links, in the order of the sort. */
function* readRelated(
  groups: Map<LinkKey, Row[]>,
  relation: QueryRelation,
  parents: Parents,
  query: IncludeQuery,
  form: Form,
): Operation<void> {
  const { plan, parameters } = includePlan(relation, parents.distinct.size === 1, query);
  const rows = yield* rawRelated(relation, plan, parents, parameters, query.limit);
  const keys = linkKeys(rows, plan.linkNames, relation.mixed);
  const finished =
    query.include.length === 0
      ? finishRows(rows, plan.rows, form)
      : yield* finishWithIncludes(rows, plan, query.include, form);
  finished.forEach((row, index) => {
    const key = keys[index] ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else if (group.length < query.limit) group.push(row);
  });
}

function* rawRelated(
  relation: QueryRelation,
  plan: RelatedPlan,
  parents: Parents,
  filterValues: readonly SqlValue[],
  limit: number,
): Operation<SqlRow[]> {
  const { many } = relation.shape;
  if (parents.distinct.size === 1) {
    const parameters = [...parents.first, ...filterValues];
    if (many) parameters.push(limit);
    return yield { sql: plan.all, parameters };
  }
  const list = linkList(parents, relation.target.catalog.dialect);
  if (!many) return yield { sql: plan.all, parameters: [list, ...filterValues] };
  if (!plan.crowded) {
    // Mostly all related rows are few: reading them together is faster than parent by parent.
    // Where nothing tells rows apart, the first of each parent can't be left to the database.
    const most =
      (relation.junction?.table ?? relation.target).tie.length === 0
        ? Number.MAX_SAFE_INTEGER
        : Math.min(parents.distinct.size * limit, MOST_AT_ONCE) + 1;
    const rows = yield { sql: plan.all, parameters: [list, ...filterValues, most] };
    if (rows.length < most) return rows;
    plan.crowded = true;
  }
  return yield { sql: plan.each, parameters: [list, ...filterValues, limit] };
}
