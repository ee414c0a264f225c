import { setTimeout as pause } from "node:timers/promises";
import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { MigrationError } from "../../errors/migration-error.ts";
import { countPostgresqlRows } from "../../structure/postgresql/count-rows.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import type { MigrationDatabase } from "../migration-database.ts";
import { keepViews } from "./keep-views.ts";
import { forgetApplied, query, readPostgresqlApplied, recordApplied } from "./tracking.ts";

/** Held by a migrator: "migrate" in numbers. */
const LOCK = 6_447_283;
const POLL_MS = 200;

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
  applied: () => readPostgresqlApplied(client),
  record: (migration) => recordApplied(client, migration),
  forget: (name) => forgetApplied(client, name),
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
  countRows: async () =>
    countPostgresqlRows(client, (await readPostgresqlStructure(client)).tables),
  foreignKeyFaults: async () => [],
  snapshot: async () => null,
  lock: (timeoutMs, waiting) => lock(client, label, timeoutMs, waiting),
  brokenViews: async () => [],
  keepObjects: () => keepViews(client),
});
