import type { PostgresqlConfig } from "../../config/config.ts";
import { openPostgresql, type PostgresqlClient } from "../../drivers/postgresql.ts";
import { isConnectionLoss } from "../../errors/postgresql-error.ts";
import { translatePostgresqlError } from "../../errors/translate-postgresql-error.ts";

/** Runs `work` on one connection, whose statements may take as long as they need. */
export const withClient = async <T>(
  config: PostgresqlConfig,
  work: (client: PostgresqlClient) => Promise<T>,
): Promise<T> => {
  const pool = openPostgresql({ ...config, poolMin: 0, poolMax: 1, statementTimeoutMs: 0 });
  try {
    const client = await pool.acquire();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  } catch (error) {
    throw isConnectionLoss(error) ? translatePostgresqlError(error) : error;
  } finally {
    await pool.close();
  }
};
