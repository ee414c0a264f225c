import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { messageOf } from "../../errors/message-of.ts";

/** Runs a command that may fail without the transaction that it is in; gives why it did, null when it didn't. */
export const attempt = async (client: PostgresqlClient, sql: string): Promise<string | null> => {
  await client.command("SAVEPOINT headwater_attempted");
  try {
    await client.command(sql);
    await client.command("RELEASE headwater_attempted");
    return null;
  } catch (error) {
    await client.command("ROLLBACK TO headwater_attempted");
    return messageOf(error);
  }
};
