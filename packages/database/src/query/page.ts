import type { Operation, SqlRow, SqlValue } from "../engine/operation.ts";
import type { Query } from "../filter/query.ts";
import type { Page } from "../filter/types.ts";
import { countRows } from "./count.ts";
import { readCursor, readPlace, writeCursor, writePlace } from "./cursor.ts";
import { finishWithIncludes } from "./include.ts";
import { firstPhases, type Phase, phasesAfter } from "./keyset.ts";
import { PagePlan, pageShape } from "./page-plan.ts";
import { finishRows, type Form, type Row } from "./rows.ts";
import type { QueryTable } from "./table.ts";

/** Reads up to `wanted` rows of a sequence of ranges. */
function* rowsIn(
  plan: PagePlan,
  phases: readonly Phase[],
  filterValues: readonly SqlValue[],
  wanted: number,
  more: boolean,
): Operation<SqlRow[]> {
  let rows: SqlRow[] = [];
  const followed = more || phases.length > 1;
  for (const phase of phases) {
    const missing = wanted - rows.length;
    if (missing === 0) break;
    const parameters = [...filterValues, ...phase.values, missing];
    const more = yield { sql: plan.sql(phase.key), parameters, followed };
    rows = rows.length === 0 ? more : rows.concat(more);
  }
  return rows;
}

/** One page of a list, with all that it includes. */
export function* readPage(table: QueryTable, asked: Query, form: Form): Operation<Page<Row>> {
  const { limit, cursor } = asked;
  // Rows of a view without a key have no place but their number.
  const counted = table.tie.length === 0;
  const query = counted ? { ...asked, offset: asked.offset ?? 0 } : asked;
  const shape = table.pages.get(query) ?? table.pages.keep(query, pageShape(table, query));
  const { key, parameters } = shape;
  const plan = table.plan(key, () => new PagePlan(table, query));

  const offset = counted && cursor !== undefined ? readPlace(plan.sort, cursor) : query.offset;
  const followed = query.include.length > 0 || query.count;
  let rows: SqlRow[];
  if (
    (counted || cursor === undefined) &&
    (offset !== undefined || !table.catalog.dialect.nullsApart)
  ) {
    const values = [...parameters, limit + 1];
    if (offset !== undefined) values.push(offset);
    rows = yield { sql: plan.sql(""), parameters: values, followed };
  } else {
    const phases =
      cursor === undefined
        ? firstPhases(plan.sort)
        : phasesAfter(plan.sort, readCursor(plan.sort, cursor));
    rows = yield* rowsIn(plan, phases, parameters, limit + 1, followed);
  }

  let nextCursor: string | null = null;
  if (rows.length > limit) {
    rows.length = limit;
    const last = rows[limit - 1] ?? {};
    const values = plan.place.map((name) => last[name] ?? null);
    nextCursor = counted
      ? writePlace(plan.sort, (offset ?? 0) + limit)
      : writeCursor(plan.sort, values);
  }
  const data =
    query.include.length === 0
      ? finishRows(rows, plan.rows, form)
      : yield* finishWithIncludes(rows, plan, query.include, form);
  if (!query.count) return { data, nextCursor };
  return { data, nextCursor, total: yield* countRows(table, query.where, query.deleted) };
}
