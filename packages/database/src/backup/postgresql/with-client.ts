import type { PostgresqlConfig } from "../../config/config.ts";
import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { openClient } from "../../drivers/postgresql-client.ts";
import { isConnectionLoss } from "../../errors/postgresql-error.ts";
import { translatePostgresqlError } from "../../errors/translate-postgresql-error.ts";

/** Runs `work` on one connection, whose statements may take as long as they need. */
export const withClient = async <T>(
  config: PostgresqlConfig,
  work: (client: PostgresqlClient) => Promise<T>,
): Promise<T> => {
  try {
    const { client, close } = await openClient(config);
    try {
      return await work(client);
    } finally {
      await close();
    }
  } catch (error) {
    throw isConnectionLoss(error) ? translatePostgresqlError(error) : error;
  }
};
