import {
  nameOf,
  readPostgresqlBeside,
  readPostgresqlViewColumns,
  readSqliteViewColumns,
  type SqliteSource,
  type ViewStructure,
} from "@headwater/database/structure";
import { type OpenedSource, structureOf } from "../structure/read-database.ts";
import type { PulledDatabase } from "./emit-schema.ts";
import { selectedTypes } from "./sqlite/expression-type.ts";
import { viewQuery } from "./sqlite/view-query.ts";
import type { ViewColumn } from "./view-source.ts";

/** Null where the view can't be read. */
const viewColumns = (
  source: SqliteSource,
  { name, sql }: ViewStructure,
): readonly ViewColumn[] | null => {
  try {
    const columns = readSqliteViewColumns(source, name);
    const types = selectedTypes(viewQuery(sql).tokens);
    return columns.map((column, at) =>
      column.type === "" && types?.length === columns.length
        ? { ...column, type: types[at] ?? "" }
        : column,
    );
  } catch {
    return null;
  }
};

/** Reads all that a schema is written from. */
export const pullDatabase = async (opened: OpenedSource): Promise<PulledDatabase> => {
  const structure = await structureOf(opened);
  const views = new Map<string, ViewColumn[]>();
  if (opened.dialect === "postgresql") {
    for (const { view, ...column } of await readPostgresqlViewColumns(opened.source))
      views.set(view, [...(views.get(view) ?? []), column]);
    return { structure, views, beside: await readPostgresqlBeside(opened.source) };
  }
  for (const view of structure.views) {
    const columns = viewColumns(opened.source, view);
    if (columns !== null) views.set(nameOf(view), [...columns]);
  }
  return { structure, views, beside: [] };
};
