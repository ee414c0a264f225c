import type { Connection } from "../drivers/connection.ts";
import { messageOf } from "../errors/message-of.ts";
import { type Obstacle, sameCreate } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { type ExistingTables, forgetTable, recordTable } from "./schema-record.ts";
import { isView } from "./views.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** Takes away the views that were made here: there is nothing in them, and tables may change below. */
export const dropViews = (
  connection: Connection,
  existing: ExistingTables,
  wanted: readonly TableDdl[],
): void => {
  for (const [name, { applied }] of existing) {
    if (applied === null || !isView(applied)) continue;
    connection.exec(`DROP VIEW IF EXISTS ${quoteName(name)}`);
    if (!wanted.some(({ table }) => table === name)) forgetTable(connection, name);
  }
};

interface Report {
  readonly created: string[];
  readonly recreated: string[];
  readonly obstacles: Obstacle[];
}

/** Makes a view, when all tables are there. */
export const makeView = (
  connection: Connection,
  wanted: TableDdl,
  existing: ExistingTables,
  report: Report,
): void => {
  const before = existing.get(wanted.table);
  if (before !== undefined && before.applied === null) {
    if (before.isView && sameCreate(before.sql, wanted.create)) return;
    report.obstacles.push({
      place: wanted.table,
      cause: "Headwater did not make what has this name, and it is not the view of the schema",
      wayOut: "rename it, or declare the view as .existing()",
    });
    return;
  }
  try {
    connection.exec(wanted.create);
  } catch (error) {
    report.obstacles.push({
      place: wanted.table,
      cause: `the view can't be made (${messageOf(error)})`,
      wayOut: "correct its query",
    });
    return;
  }
  if (before === undefined) report.created.push(wanted.table);
  else if (before.applied?.create !== wanted.create) report.recreated.push(wanted.table);
  recordTable(connection, wanted);
};
