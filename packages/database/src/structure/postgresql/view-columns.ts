import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { facts } from "./catalog.ts";

interface ViewColumn {
  /** As `nameOf` has it. */
  readonly view: string;
  readonly name: string;
  readonly type: string;
}

const QUERY = `SELECT json_build_object(
    'view', concat_ws('.', nullif(n.nspname, current_schema()), c.relname),
    'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('v', 'm') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.oid, a.attnum`;

/** Columns of all views, in their order. */
export const readPostgresqlViewColumns = (client: PostgresqlClient): Promise<ViewColumn[]> =>
  facts<ViewColumn>(client, QUERY);
