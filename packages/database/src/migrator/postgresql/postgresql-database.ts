import { setTimeout as pause } from "node:timers/promises";
import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import type { SqlValue } from "../../engine/operation.ts";
import { MigrationError } from "../../errors/migration-error.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import { quoteTable } from "../../structure/sql/quote.ts";
import { nameOf } from "../../structure/structure.ts";
import type { AppliedMigration, MigrationDatabase } from "../migration-database.ts";

const TABLE = "_headwater_migrations";

/** Held by a migrator: "migrate" in numbers. */
const LOCK = 6_447_283;
const POLL_MS = 200;

const query = (client: PostgresqlClient, sql: string, parameters: readonly SqlValue[] = []) =>
  client.rows({ sql, parameters });

const has = async (client: PostgresqlClient, table: string): Promise<boolean> => {
  const [row] = await query(client, "SELECT to_regclass($1)::text AS name", [table]);
  return row?.["name"] !== null;
};

const readApplied = async (client: PostgresqlClient): Promise<AppliedMigration[]> => {
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
  if (await has(client, "_headwater_schema")) await client.command("DELETE FROM _headwater_schema");
};

const record = async (client: PostgresqlClient, migration: AppliedMigration): Promise<void> => {
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

const countRows = async (client: PostgresqlClient): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const table of (await readPostgresqlStructure(client)).tables) {
    const from = quoteTable(table);
    const [row] = await query(client, `SELECT count(*)::text AS rows FROM ${from}`);
    counts.set(nameOf(table), Number(row?.["rows"]));
  }
  return counts;
};

const lock = async (
  client: PostgresqlClient,
  label: string,
  timeoutMs: number,
  waiting: () => void,
): Promise<() => Promise<void>> => {
  const deadline = performance.now() + timeoutMs;
  for (let told = false; ; told = true) {
    const [row] = await query(client, `SELECT pg_try_advisory_lock(${LOCK})::int AS held`);
    if (row?.["held"] === 1) {
      return async () => {
        await query(client, `SELECT pg_advisory_unlock(${LOCK})`);
      };
    }
    if (!told) waiting();
    if (performance.now() >= deadline) {
      throw new MigrationError(
        "LOCKED",
        `Another process is migrating ${label} and did not finish within ${Math.round(timeoutMs / 1000)} s; nothing was done. Wait for it, then try again.`,
      );
    }
    await pause(POLL_MS);
  }
};

/**
 * A database of PostgreSQL as the migrator uses it. Structure is part of a transaction there, and
 * foreign keys always act: there is nothing to copy, to check or to make anew.
 */
export const postgresqlMigrationDatabase = (
  client: PostgresqlClient,
  label: string,
): MigrationDatabase => ({
  dialect: "postgresql",
  label,
  structure: () => readPostgresqlStructure(client),
  applied: () => readApplied(client),
  record: (migration) => record(client, migration),
  async forget(name) {
    await query(client, `DELETE FROM ${TABLE} WHERE name = $1`, [name]);
    await forgetSync(client);
  },
  query: (sql) => query(client, sql),
  async execute(sql) {
    await client.command(sql);
  },
  async transaction(work) {
    await client.command("BEGIN");
    try {
      const result = await work();
      await client.command("COMMIT");
      return result;
    } catch (error) {
      await client.command("ROLLBACK").catch(() => {});
      throw error;
    }
  },
  countRows: () => countRows(client),
  foreignKeyFaults: async () => [],
  snapshot: async () => null,
  lock: (timeoutMs, waiting) => lock(client, label, timeoutMs, waiting),
  brokenViews: async () => [],
  keepObjects: async () => async () => [],
});
