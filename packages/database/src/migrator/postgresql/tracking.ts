import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import type { SqlValue } from "../../engine/operation.ts";
import { RECORD_TABLE } from "../../sync/record-table.ts";
import { MIGRATIONS_TABLE as TABLE, type AppliedMigration } from "../migration-database.ts";

export const query = (
  client: PostgresqlClient,
  sql: string,
  parameters: readonly SqlValue[] = [],
) => client.rows({ sql, parameters });

const has = async (client: PostgresqlClient, table: string): Promise<boolean> => {
  const [row] = await query(client, "SELECT to_regclass($1)::text AS name", [table]);
  return row?.["name"] !== null;
};

/** The migrations that the database remembers. */
export const readPostgresqlApplied = async (
  client: PostgresqlClient,
): Promise<AppliedMigration[]> => {
  if (!(await has(client, TABLE))) return [];
  const rows = await query(client, `SELECT * FROM ${TABLE} ORDER BY name`);
  return rows.map((row) => ({
    name: String(row["name"]),
    checksum: String(row["checksum"]),
    appliedAt: String(row["applied_at"]),
    how: row["how"] === "adopted" ? "adopted" : "run",
    durationMs: Number(row["duration_ms"]),
  }));
};

/** What `dev` has brought tables to is compared with them anew after a migration. */
const forgetSync = async (client: PostgresqlClient): Promise<void> => {
  if (await has(client, RECORD_TABLE)) await client.command(`DELETE FROM ${RECORD_TABLE}`);
};

export const recordApplied = async (
  client: PostgresqlClient,
  migration: AppliedMigration,
): Promise<void> => {
  await client.command(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (name text PRIMARY KEY, checksum text NOT NULL, applied_at text NOT NULL, how text NOT NULL, duration_ms integer NOT NULL)`,
  );
  const { name, checksum, appliedAt, how, durationMs } = migration;
  await query(
    client,
    `INSERT INTO ${TABLE} (name, checksum, applied_at, how, duration_ms) VALUES ($1, $2, $3, $4, $5)`,
    [name, checksum, appliedAt, how, Math.round(durationMs)],
  );
  await forgetSync(client);
};

export const forgetApplied = async (client: PostgresqlClient, name: string): Promise<void> => {
  await query(client, `DELETE FROM ${TABLE} WHERE name = $1`, [name]);
  await forgetSync(client);
};
