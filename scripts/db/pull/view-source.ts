import { nameOf, quoteName, type ViewStructure } from "@headwater/database/structure";
import type { Dialect } from "../../codegen/model.ts";
import { plainSql } from "./sql-source.ts";
import { viewQuery } from "./sqlite/view-query.ts";
import { namesIn, type PullContext } from "./table-source.ts";

export interface ViewColumn {
  readonly name: string;
  readonly type: string;
}

/** Names that stand before a query have no place in Drizzle: they go into it. */
const sqliteQuery = (sql: string): string => {
  const { columns, text } = viewQuery(sql);
  if (columns.length === 0) return text;
  const list = columns.map(quoteName).join(", ");
  return `WITH "q" (${list}) AS (${text}) SELECT ${list} FROM "q"`;
};

const queryOf = ({ sql }: ViewStructure, dialect: Dialect): string =>
  dialect === "sqlite" ? sqliteQuery(sql) : sql.trim().replace(/;$/, "");

/** A view's export as source; null when nothing can be said of its columns. */
export const viewSource = (
  context: PullContext,
  view: ViewStructure,
  columns: readonly ViewColumn[] | undefined,
): string | null => {
  const { dialect, file } = context;
  const place = nameOf(view);
  if (columns === undefined || columns.length === 0) {
    file.note(place, "The view is left out: its query names what isn't there");
    return null;
  }
  const names = namesIn(context, view);
  const make = dialect.viewFunction(view, file);
  const untyped = columns.filter(({ type }) => type === "").map(({ name }) => name);
  if (untyped.length > 0)
    file.note(place, `SQLite tells no type of ${untyped.join(", ")}: read as text`);
  const properties = columns
    .map(({ name, type }) => `${names.columns.get(name)}: ${dialect.viewColumn(name, type, file)},`)
    .join("\n");
  file.orm("sql");
  return `${file.comments(place)}export const ${names.table} = ${make}(${JSON.stringify(view.name)}, {\n${properties}\n}).as(${plainSql(queryOf(view, dialect.dialect))});`;
};
