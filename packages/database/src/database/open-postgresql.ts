import type { PostgresqlConfig } from "../config/config.ts";
import { openPostgresql } from "../drivers/postgresql.ts";
import { createPostgresqlEngine } from "../engine/postgresql-engine.ts";
import { translatePostgresqlError } from "../errors/translate-postgresql-error.ts";
import { assertPostgresqlTables, syncPostgresql } from "../sync/sync-postgresql.ts";
import type { SyncReport } from "../sync/sync-schema.ts";
import type { OpenedEngine, SchemaParts } from "./opened-engine.ts";
import { measureHealth } from "./health.ts";
import { openPostgresqlDrizzle } from "./postgresql-drizzle.ts";
import { runAlone } from "./run-alone.ts";

/** A URL fit for a log: without its password and options. */
const withoutSecrets = (url: string): string => {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
};

/** Opens a pool of connections to a PostgreSQL database. */
export const openPostgresqlDatabase = async (
  config: PostgresqlConfig,
  { models, ddl, schema }: SchemaParts,
  sync = false,
): Promise<OpenedEngine> => {
  const pool = openPostgresql(config);
  let synced: SyncReport | null = null;
  try {
    if (sync) synced = await syncPostgresql(pool, ddl);
    else await assertPostgresqlTables(pool, ddl);
  } catch (error) {
    await pool.close();
    throw translatePostgresqlError(error);
  }
  const { transactionTimeoutMs } = config;
  const engine = createPostgresqlEngine(pool, { models, transactionTimeoutMs });
  return {
    engine,
    drizzle: () => openPostgresqlDrizzle(engine, schema),
    url: withoutSecrets(config.url),
    driver: "pg",
    synced,
    health: () =>
      measureHealth("pg", async () => {
        await engine.values("SELECT 1");
        return { pool: { ...pool.usage, max: config.poolMax } };
      }),
    optimize: () => runAlone(engine, "ANALYZE"),
    close: () => engine.close(),
  };
};
