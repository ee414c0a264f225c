import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { quoteName } from "../structure/sql/quote.ts";

/** A PostgreSQL server on which tests make databases. */
export interface PostgresqlServer {
  /** Makes a database, as a copy of `template` where that is given, and gives its URL. */
  createDatabase(template?: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  /** Of the database that it is reached through; an embedded server's user may do anything. */
  readonly url: string;
  /** Runs statements in that database. */
  run(sql: string): Promise<void>;
}

const runIn = async (url: string, sql: string): Promise<void> => {
  const client = new Client(url);
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/**
 * The server at a URL, whose user may make databases.
 * @param strategy how it copies a template; default what the server prefers
 */
export const serverAt = (url: string, strategy?: "FILE_COPY"): PostgresqlServer => {
  const prefix = `headwater_test_${randomBytes(4).toString("hex")}`;
  let databases = 0;
  const run = (sql: string): Promise<void> => runIn(url, sql);
  const how = strategy === undefined ? "" : ` STRATEGY ${strategy}`;
  return {
    url,
    run,
    async createDatabase(template = "template0") {
      const name = `${prefix}_${++databases}`;
      await run(`CREATE DATABASE ${quoteName(name)} TEMPLATE ${quoteName(template)}${how}`);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return own.href;
    },
    dropDatabase: (name) => run(`DROP DATABASE IF EXISTS ${quoteName(name)}`),
  };
};
