import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import type { Include, IncludeQuery } from "../filter/query.ts";
import { includePlan, type RelatedPlan } from "./include-plan.ts";
import { finishRows, type Form, type Row, type RowPlan } from "./rows.ts";
import type { Link } from "./selection.ts";
import { jsonList } from "./shape.ts";
import type { QueryRelation } from "./table.ts";

/** Rows fetched at once, at most, before per-parent limits are left to the database. */
const MOST_AT_ONCE = 1000;

/** What links rows of two tables: the raw values of the link's columns. */
type LinkValues = readonly NonNullable<SqlValue>[];

const linkValues = (row: SqlRow, names: readonly string[]): LinkValues | null => {
  const values: NonNullable<SqlValue>[] = [];
  for (const name of names) {
    const value = row[name];
    if (value === null || value === undefined) return null;
    values.push(value);
  }
  return values;
};

/** Equal for rows that belong together. */
const linkKey = (values: LinkValues): string | number => {
  const [only] = values;
  if (values.length === 1 && (typeof only === "string" || typeof only === "number")) return only;
  return jsonList(values);
};

const listOf = (keys: readonly LinkValues[]): string =>
  jsonList(keys.map((values) => (values.length === 1 ? values[0] : values)));

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
  if (include.length === 0) return finishRows(rows, plan.rows, form);
  // Links are read before the rows are decoded in place.
  const linked = plan.links.map(({ names }) => rows.map((row) => linkValues(row, names)));
  const finished = finishRows(rows, plan.rows, form);
  for (const [index, { query }] of include.entries()) {
    const relation = plan.links[index]?.relation;
    if (relation !== undefined) yield* attach(finished, relation, linked[index] ?? [], query, form);
  }
  return finished;
}

/** Gives each row its related rows: one statement, whatever the number of rows. */
function* attach(
  rows: readonly Row[],
  relation: QueryRelation,
  linked: readonly (LinkValues | null)[],
  query: IncludeQuery,
  form: Form,
): Operation<void> {
  const { many } = relation.shape;
  const keys = linked.map((values) => (values === null ? null : linkKey(values)));
  const distinct = new Map<string | number, LinkValues>();
  for (const [index, values] of linked.entries()) {
    const key = keys[index];
    if (values !== null && key !== null && key !== undefined) distinct.set(key, values);
  }
  const groups = new Map<string | number, Row[]>();
  if (distinct.size > 0) {
    const found = yield* readRelated(relation, [...distinct.values()], query, form);
    for (const [key, row] of found) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else if (group.length < query.limit) group.push(row);
    }
  }
  for (const [index, row] of rows.entries()) {
    const key = keys[index];
    const group = key === null || key === undefined ? undefined : groups.get(key);
    row[relation.name] = many ? (group === undefined ? [] : group.slice()) : (group?.[0] ?? null);
  }
}

/** Related rows of all the parents, each with the key of its link, in the order of the sort. */
function* readRelated(
  relation: QueryRelation,
  parents: readonly LinkValues[],
  query: IncludeQuery,
  form: Form,
): Operation<[key: string | number, row: Row][]> {
  const { plan, parameters } = includePlan(relation, parents.length === 1, query);
  const rows = yield* rawRelated(plan, parents, parameters, query.limit, relation.shape.many);
  const keys = rows.map((row) => linkKey(linkValues(row, plan.linkNames) ?? []));
  const finished = yield* finishWithIncludes(rows, plan, query.include, form);
  return finished.map((row, index) => [keys[index] ?? "", row]);
}

function* rawRelated(
  plan: RelatedPlan,
  parents: readonly LinkValues[],
  filterValues: readonly SqlValue[],
  limit: number,
  many: boolean,
): Operation<SqlRow[]> {
  const [only] = parents;
  if (only !== undefined && parents.length === 1) {
    const parameters = [...only, ...filterValues];
    return yield { sql: plan.all, parameters: many ? [...parameters, limit] : parameters };
  }
  const list = listOf(parents);
  if (!many) return yield { sql: plan.all, parameters: [list, ...filterValues] };
  if (!plan.crowded) {
    // Mostly all related rows are few: reading them together is twice as fast as parent by parent.
    const most = Math.min(parents.length * limit, MOST_AT_ONCE) + 1;
    const rows = yield { sql: plan.all, parameters: [list, ...filterValues, most] };
    if (rows.length < most) return rows;
    plan.crowded = true;
  }
  return yield { sql: plan.each, parameters: [list, ...filterValues, limit] };
}
