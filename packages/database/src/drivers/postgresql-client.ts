import type { PostgresqlConfig } from "../config/config.ts";
import { openPostgresql, type PostgresqlClient } from "./postgresql.ts";

export interface OpenedClient {
  readonly client: PostgresqlClient;
  close(): Promise<void>;
}

/** Opens one connection, whose statements may take as long as they need. */
export const openClient = async (config: PostgresqlConfig): Promise<OpenedClient> => {
  const pool = openPostgresql({ ...config, poolMin: 0, poolMax: 1, statementTimeoutMs: 0 });
  try {
    const client = await pool.acquire();
    return {
      client,
      async close() {
        client.release();
        await pool.close();
      },
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
};
