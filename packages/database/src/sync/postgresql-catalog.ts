import type { PostgresqlClient } from "../drivers/postgresql.ts";
import type { SqlRow, SqlValue } from "../engine/operation.ts";
import type { TableDdl } from "./ddl.ts";
import { RECORD_TABLE as RECORD } from "./record-table.ts";
import { quoteTable } from "../structure/sql/quote.ts";

export interface PostgresqlColumn {
  /** As PostgreSQL writes it: `character varying(20)`. */
  readonly type: string;
  readonly nullable: boolean;
  /** Whether rows can be added without it though it may not be null. */
  readonly fillsItself: boolean;
}

/** A table or view that is there. */
export interface PostgresqlTable {
  /** As it was last brought to the schema; null when somebody else made it. */
  readonly applied: TableDdl | null;
  readonly columns: ReadonlyMap<string, PostgresqlColumn>;
  readonly indexes: ReadonlySet<string>;
  readonly constraints: ReadonlySet<string>;
  readonly triggers: ReadonlySet<string>;
}

/** A table's name as SQL and messages have it. */
export const sqlName = ({ table: name, schema }: Pick<TableDdl, "table" | "schema">): string =>
  quoteTable({ schema, name });

/** One client, for statements that come once. */
export const query = (
  client: PostgresqlClient,
  sql: string,
  parameters: readonly SqlValue[] = [],
): Promise<SqlRow[]> => client.rows({ sql, parameters });

const OBJECTS = `
  SELECT c.relname AS name, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
    NOT a.attnotnull AS nullable, a.atthasdef OR a.attidentity <> '' AS fills_itself
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.oid = to_regclass($1) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`;

const names = async (client: PostgresqlClient, sql: string, table: string) =>
  new Set((await query(client, sql, [table])).map(({ name }) => String(name)));

/** What the catalogue knows of a table; null when there is none of that name. */
export const readTable = async (
  client: PostgresqlClient,
  ddl: Pick<TableDdl, "table" | "schema">,
  applied: TableDdl | null,
): Promise<PostgresqlTable | null> => {
  const table = sqlName(ddl);
  const columns = await query(client, OBJECTS, [table]);
  if (columns.length === 0) return null;
  return {
    applied,
    columns: new Map(
      columns.map(({ column, type, nullable, fills_itself: fillsItself }) => [
        String(column),
        { type: String(type), nullable: nullable === 1, fillsItself: fillsItself === 1 },
      ]),
    ),
    indexes: await names(
      client,
      "SELECT i.relname AS name FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass($1)",
      table,
    ),
    constraints: await names(
      client,
      "SELECT conname AS name FROM pg_constraint WHERE conrelid = to_regclass($1)",
      table,
    ),
    triggers: await names(
      client,
      "SELECT tgname AS name FROM pg_trigger WHERE tgrelid = to_regclass($1) AND NOT tgisinternal",
      table,
    ),
  };
};

/** `v` of a view, `m` of a materialized one, `r` of a table; null where nothing has the name. */
export const relationKind = async (
  client: PostgresqlClient,
  ddl: Pick<TableDdl, "table" | "schema">,
): Promise<string | null> => {
  const sql = "SELECT relkind::text AS kind FROM pg_class WHERE oid = to_regclass($1)";
  const [row] = await query(client, sql, [sqlName(ddl)]);
  return row === undefined ? null : String(row["kind"]);
};

/** What the tables were last brought to, by their names in SQL. */
export const readRecord = async (client: PostgresqlClient): Promise<Map<string, TableDdl>> => {
  const [known] = await query(client, "SELECT to_regclass($1) IS NOT NULL AS known", [RECORD]);
  if (known?.["known"] !== 1) return new Map();
  const rows = await query(client, `SELECT name, ddl FROM ${RECORD}`);
  return new Map(rows.map(({ name, ddl }) => [String(name), JSON.parse(String(ddl))]));
};

/** Forgets what is there no longer. */
export const removeRecord = async (client: PostgresqlClient, ddl: TableDdl): Promise<void> => {
  await query(client, `DELETE FROM ${RECORD} WHERE name = $1`, [sqlName(ddl)]);
};

export const writeRecord = async (client: PostgresqlClient, ddl: TableDdl): Promise<void> => {
  await client.command(
    `CREATE TABLE IF NOT EXISTS ${RECORD} (name text PRIMARY KEY, ddl text NOT NULL)`,
  );
  await query(
    client,
    `INSERT INTO ${RECORD} (name, ddl) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET ddl = excluded.ddl`,
    [sqlName(ddl), JSON.stringify(ddl)],
  );
};
