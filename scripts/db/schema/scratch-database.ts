import { openPostgresql, type PostgresqlClient } from "@headwater/database/postgresql";
import { startPostgresql } from "@headwater/database/testing/postgresql";
import { commandConfig } from "../database-config.ts";

const inDatabase = async <T>(
  url: string,
  work: (client: PostgresqlClient) => Promise<T>,
): Promise<T> => {
  const pool = openPostgresql({ url, poolMax: 1 });
  try {
    const client = await pool.acquire();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  } finally {
    await pool.close();
  }
};

/** On the server that the environment names, where databases may be made there. */
const onServer = async <T>(
  url: string,
  work: (client: PostgresqlClient) => Promise<T>,
): Promise<T | null> => {
  const name = `headwater_scratch_${process.pid}_${Date.now()}`;
  const made = await inDatabase(url, (client) =>
    client.command(`CREATE DATABASE ${name} TEMPLATE template0`),
  ).catch(() => null);
  if (made === null) return null;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  try {
    return await inDatabase(scratch.href, work);
  } finally {
    await inDatabase(url, (client) => client.command(`DROP DATABASE ${name}`));
  }
};

/**
 * Runs `work` in an empty database of PostgreSQL that is gone afterwards: on the server of
 * `url`, or that `DIRECT_URL` or `DATABASE_URL` names (it has the extensions the schema needs), else on a server
 * of npm's own.
 */
export const withScratchDatabase = async <T>(
  work: (client: PostgresqlClient) => Promise<T>,
  url?: string,
): Promise<T> => {
  const config = commandConfig(url);
  const done = config.dialect === "postgresql" ? await onServer(config.url, work) : null;
  if (done !== null) return done;
  const server = await startPostgresql();
  try {
    return await inDatabase(await server.createDatabase(), work);
  } finally {
    await server.stop();
  }
};
