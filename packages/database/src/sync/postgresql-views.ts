import type { PostgresqlClient } from "../drivers/postgresql.ts";
import type { Obstacle } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { relationKind, removeRecord, sqlName, writeRecord } from "./postgresql-catalog.ts";
import { meetRequirements } from "./postgresql-requirements.ts";
import { isView, withReaders } from "./views.ts";

interface Run {
  readonly created: string[];
  readonly recreated: string[];
  readonly obstacles: Obstacle[];
  /** Runs what may fail; says whether it didn't. */
  attempt(sql: string, place: string, wayOut: string): Promise<boolean>;
}

const word = ({ view }: TableDdl): string =>
  view === "materialized" ? "MATERIALIZED VIEW" : "VIEW";

const kindOf = ({ view }: TableDdl): string => (view === "materialized" ? "m" : "v");

/**
 * Makes the views that are missing, and anew those whose query has changed or that read one of
 * these; removes those that the schema has no longer. What somebody else has made stays.
 */
export const syncViews = async (
  client: PostgresqlClient,
  ddl: readonly TableDdl[],
  record: ReadonlyMap<string, TableDdl>,
  run: Run,
): Promise<void> => {
  const before = [...record.values()].filter(isView);
  const wanted: TableDdl[] = [];
  const changed = new Set<string>();
  for (const view of ddl.filter(isView)) {
    const applied = record.get(sqlName(view));
    const kind = await relationKind(client, view);
    if (kind !== null && applied === undefined) {
      if (kind !== kindOf(view)) {
        run.obstacles.push({
          place: view.table,
          cause: "Headwater did not make what has this name, and it is no such view",
          wayOut: "rename it",
        });
      }
      continue;
    }
    wanted.push(view);
    if (kind === null || applied?.create !== view.create) changed.add(view.table);
  }
  const stays = new Set(wanted.map(sqlName));
  for (const view of before) if (!stays.has(sqlName(view))) changed.add(view.table);
  if (changed.size === 0) return;

  const anew = withReaders([...before, ...wanted], changed);
  const dropped = before.filter(({ table }) => anew.has(table));
  // Together, since they may read one another in whatever order they once stood.
  for (const kind of ["v", "m"]) {
    const own = dropped.filter((view) => kindOf(view) === kind);
    const [first] = own;
    if (first === undefined) continue;
    const drop = `DROP ${word(first)} IF EXISTS ${own.map(sqlName).join(", ")}`;
    const mixed = dropped.length > own.length ? " CASCADE" : "";
    await run.attempt(drop + mixed, first.table, "remove what somebody else has made of it first");
  }
  for (const view of dropped) await removeRecord(client, view);
  for (const view of wanted) {
    if (!anew.has(view.table)) continue;
    run.obstacles.push(
      ...(await meetRequirements(client, view, record.get(sqlName(view)) ?? null)),
    );
    if (!(await run.attempt(view.create, view.table, "correct its query"))) continue;
    await writeRecord(client, view);
    (record.has(sqlName(view)) ? run.recreated : run.created).push(view.table);
  }
};
