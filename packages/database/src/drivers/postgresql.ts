import { Pool, type PoolClient, type QueryArrayResult, type QueryResult } from "pg";
import { withLibpqModes } from "../config/ssl-options.ts";
import type { SqlRow, SqlValue, Statement } from "../engine/operation.ts";
import { drizzleTypes, postgresqlTypes } from "./postgresql-values.ts";
import { StatementNames } from "./statement-names.ts";

export interface PostgresqlOptions {
  /** `postgres://user:password@host:port/database?sslmode=…` */
  readonly url: string;
  /** Connections kept open when nothing goes on; default 0. */
  readonly poolMin?: number | undefined;
  /** Connections open at once, at most; default 10. */
  readonly poolMax?: number | undefined;
  /** How long a connection may lie idle, in milliseconds; default 30 000. */
  readonly idleTimeoutMs?: number | undefined;
  /** How long to wait for a free or a new connection, in milliseconds; default 2000. */
  readonly connectTimeoutMs?: number | undefined;
  /** How long one statement may take, in milliseconds; default 30 000, 0 for ever. */
  readonly statementTimeoutMs?: number | undefined;
}

/** One connection, held by one caller at a time; what is asked of it at once runs in that order. */
export interface PostgresqlClient {
  rows(statement: Statement): Promise<SqlRow[]>;
  /** Rows as arrays, their values as Drizzle wants them. */
  values(sql: string, parameters: readonly SqlValue[]): Promise<SqlValue[][]>;
  /** Runs statements without parameters; gives the word for what the server did. */
  command(sql: string): Promise<string>;
  /** Gives the connection back; `broken` ones are closed. */
  release(broken?: boolean): void;
}

/** The connections of this process to one database. */
export interface PostgresqlPool {
  acquire(): Promise<PostgresqlClient>;
  /** Connections open, and callers that wait for one. */
  readonly usage: { readonly open: number; readonly idle: number; readonly waiting: number };
  /** Closes the connections that are idle, and the others when they are given back. */
  close(): Promise<void>;
}

/** Names a connection may hold before all are dropped: the server keeps a plan for each. */
const MOST_PREPARED = 1000;

/** What `pg` keeps of the statements a connection has prepared. */
interface Prepared {
  connection: {
    parsedStatements: Record<string, string>;
    submittedNamedStatements: Record<string, string>;
  };
}

const noop = (): void => {};

class Client implements PostgresqlClient {
  readonly #client: PoolClient;
  readonly #names: StatementNames;

  constructor(client: PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  async rows({ sql, parameters, mode }: Statement): Promise<SqlRow[]> {
    const name = this.#names.nameOf(sql);
    const values = parameters as SqlValue[];
    const query = name === undefined ? { text: sql, values } : { name, text: sql, values };
    const result: QueryResult<SqlRow> = await this.#client.query<SqlRow>(query);
    return mode === "run" ? [{ changes: result.rowCount ?? 0 }] : result.rows;
  }

  async values(sql: string, parameters: readonly SqlValue[]): Promise<SqlValue[][]> {
    const values = parameters as SqlValue[];
    const result: QueryArrayResult<SqlValue[]> = await this.#client.query<SqlValue[]>({
      text: sql,
      values,
      rowMode: "array",
      types: drizzleTypes,
    });
    return result.rows;
  }

  async command(sql: string): Promise<string> {
    const { command } = await this.#client.query(sql);
    return command;
  }

  release(broken = false): void {
    this.#client.release(broken);
  }
}

/** Frees the server of statements prepared long ago, when they have become many. */
const forgetStatements = async (client: PoolClient): Promise<void> => {
  const { connection } = client as unknown as Prepared;
  if (Object.keys(connection.parsedStatements).length <= MOST_PREPARED) return;
  connection.parsedStatements = {};
  connection.submittedNamedStatements = {};
  await client.query("DEALLOCATE ALL");
};

/** Checked now and then: counting them costs more than a statement does. */
const CHECK_EVERY = 256;

class PgPool implements PostgresqlPool {
  readonly #pool: Pool;
  readonly #names = new StatementNames();
  #acquired = 0;

  constructor(options: PostgresqlOptions) {
    const statementTimeoutMs = options.statementTimeoutMs ?? 30_000;
    // Text of dates and intervals is read in these forms, whatever the server's own settings.
    const session = `SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET statement_timeout = ${statementTimeoutMs}`;
    this.#pool = new Pool({
      connectionString: withLibpqModes(options.url),
      application_name: "headwater",
      min: options.poolMin ?? 0,
      max: options.poolMax ?? 10,
      idleTimeoutMillis: options.idleTimeoutMs ?? 30_000,
      connectionTimeoutMillis: options.connectTimeoutMs ?? 2000,
      keepAlive: true,
      pipeline: true,
      types: postgresqlTypes,
      onConnect: async (client) => {
        await client.query(session);
      },
    });
    // A server that stops or fails over closes idle connections: the pool opens others when needed.
    this.#pool.on("error", noop);
    // The one in use hears of it by its statement, or by its next one.
    this.#pool.on("connect", (client) => client.on("error", noop));
  }

  async acquire(): Promise<PostgresqlClient> {
    const client = await this.#pool.connect();
    if (++this.#acquired % CHECK_EVERY === 0) {
      try {
        await forgetStatements(client);
      } catch (error) {
        client.release(true);
        throw error;
      }
    }
    return new Client(client, this.#names);
  }

  get usage() {
    const { totalCount: open, idleCount: idle, waitingCount: waiting } = this.#pool;
    return { open, idle, waiting };
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

/** Opens nothing yet: connections are made when they are needed. */
export const openPostgresql = (options: PostgresqlOptions): PostgresqlPool => new PgPool(options);
