import type { DriverName } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";
import { openPostgresql, type PostgresqlPool } from "../../drivers/postgresql.ts";
import type { Engine } from "../../engine/engine.ts";
import { createPostgresqlEngine } from "../../engine/postgresql-engine.ts";
import { createSqliteEngine } from "../../engine/sqlite-engine.ts";
import type { EmbeddedPostgresql } from "../../testing/embedded-postgresql.ts";
import * as postgresql from "./postgresql.ts";
import { DDL } from "./schema.ts";

export interface OwnEngine extends Engine {
  close(): Promise<void>;
}

/** Gives an empty database with the fixture's tables. */
export type OpenEngine = () => Promise<OwnEngine>;

export const onSqlite =
  (driver: DriverName): OpenEngine =>
  async () => {
    const connection = await openConnection({ path: ":memory:" }, driver);
    connection.exec(DDL);
    return createSqliteEngine(connection);
  };

/** One database and one pool for all, emptied each time it is opened. */
export const onPostgresql = async (server: EmbeddedPostgresql): Promise<OpenEngine> => {
  const pool = openPostgresql({ url: await server.createDatabase() });
  const run = async (sql: string) => {
    const client = await pool.acquire();
    await client.command(sql);
    client.release();
  };
  await run(postgresql.DDL);
  const shared: PostgresqlPool = {
    acquire: () => pool.acquire(),
    usage: pool.usage,
    close: () => Promise.resolve(),
  };
  return async () => {
    await run(postgresql.EMPTY);
    return createPostgresqlEngine(shared);
  };
};
