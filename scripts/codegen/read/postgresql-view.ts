import { quoteName, quoteTable } from "@headwater/database/structure/quote";
import { type Column, getViewSelectedFields, is, type View } from "drizzle-orm";
import {
  getMaterializedViewConfig,
  getViewConfig,
  PgMaterializedView,
  PgView,
} from "drizzle-orm/pg-core";
import { wordsOf } from "../words.ts";
import type { RawView } from "./dialect.ts";
import type { PostgresqlText } from "./postgresql-text.ts";
import { viewRequirements } from "./postgresql-requirements.ts";
import { columnsOfFields } from "./view-fields.ts";
import { casedQuery, renamed } from "./view-query.ts";

/** ` WITH (security_invoker = true)` */
const storage = (options: object | undefined): string => {
  const set = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
  const written = set.map(([name, value]) => `${wordsOf(name).join("_")} = ${String(value)}`);
  return written.length === 0 ? "" : ` WITH (${written.join(", ")})`;
};

/** What a PostgreSQL view is made by. */
export const postgresqlView = (view: View, text: PostgresqlText): RawView => {
  const columns = columnsOfFields(getViewSelectedFields(view));
  if (is(view, PgMaterializedView)) {
    const config = getMaterializedViewConfig(view);
    const { name, schema, query, using, tablespace, withNoData } = config;
    const parts = [
      `CREATE MATERIALIZED VIEW ${quoteTable({ schema, name })}`,
      using === undefined ? "" : ` USING ${quoteName(using)}`,
      storage(config.with),
      tablespace === undefined ? "" : ` TABLESPACE ${quoteName(tablespace)}`,
      query === undefined
        ? ""
        : ` AS ${text.query(casedQuery(query, renamed(columns, text.name)))}`,
      withNoData === true ? " WITH NO DATA" : "",
    ];
    const create = query === undefined ? null : parts.join("");
    return { ...placeOf(name, schema, columns, create), materialized: true, create };
  }
  if (!is(view, PgView)) throw new TypeError("not a view of drizzle-orm/pg-core");
  const { name, schema, query, with: options } = getViewConfig(view);
  const create =
    query === undefined
      ? null
      : `CREATE VIEW ${quoteTable({ schema, name })}${storage(options)} AS ${text.query(casedQuery(query, renamed(columns, text.name)))}`;
  return { ...placeOf(name, schema, columns, create), materialized: false, create };
};

const placeOf = (
  table: string,
  schema: string | undefined,
  columns: readonly Column[],
  create: string | null,
): Pick<RawView, "table" | "schema" | "requires"> => ({
  table,
  ...(schema === undefined ? {} : { schema }),
  requires: viewRequirements(columns, schema, create),
});
