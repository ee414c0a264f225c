import { quoteName } from "@headwater/database/structure/quote";
import { getViewSelectedFields, is, type View } from "drizzle-orm";
import { getViewConfig, SQLiteView } from "drizzle-orm/sqlite-core";
import type { RawView } from "./dialect.ts";
import { columnsOfFields } from "./view-fields.ts";
import type { SqliteText } from "./sqlite-text.ts";
import { casedQuery, renamed } from "./view-query.ts";

/** What a SQLite view is made by. */
export const sqliteView = (view: View, text: SqliteText): RawView => {
  if (!is(view, SQLiteView)) throw new TypeError("not a view of drizzle-orm/sqlite-core");
  const { name, query } = getViewConfig(view);
  const columns = columnsOfFields(getViewSelectedFields(view));
  const create =
    query === undefined
      ? null
      : `CREATE VIEW ${quoteName(name)} AS ${text.query(casedQuery(query, renamed(columns, text.name)))}`;
  return { table: name, materialized: false, create };
};
