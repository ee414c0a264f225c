import { pathToFileURL } from "node:url";
import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import { type Environment, readDatabaseConfig } from "../config/config.ts";
import { type Connection, type DriverName, MEMORY } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { createSqliteEngine, type SqliteEngine } from "../engine/sqlite-engine.ts";
import { SchemaSyncError } from "../errors/database-errors.ts";
import type { TableModels } from "../model.ts";
import { RepositoryContext } from "../repository/context.ts";
import type { TableDdl } from "../sync/ddl.ts";
import { readTables } from "../sync/schema-record.ts";
import { type SyncReport, syncSchema } from "../sync/sync-schema.ts";
import { type DrizzleSchema, openDrizzle } from "./drizzle.ts";

/** What has been generated for one schema. */
export interface DatabaseParts<Repositories, Schema extends DrizzleSchema> {
  readonly createRepositories: (context: RepositoryContext) => Repositories;
  readonly models: TableModels;
  readonly ddl: readonly TableDdl[];
  /** The schema module: its tables and relations. */
  readonly schema: Schema;
}

export interface OpenDatabaseOptions {
  /** In place of `DATABASE_URL`: a path, a `file:` URL or `:memory:`. */
  readonly url?: string | undefined;
  /** In place of `DATABASE_DRIVER`. */
  readonly driver?: DriverName | undefined;
  /** Where the rest of the configuration is read from; default `process.env`. */
  readonly environment?: Environment | undefined;
  /**
   * Whether the database is first brought to the schema; refuses what would lose data. Default
   * only in memory, where a database is always new.
   */
  readonly sync?: boolean | undefined;
}

/** An open database. */
export interface OpenDatabase<Repositories, Schema extends DrizzleSchema> {
  readonly repositories: Repositories;
  /**
   * Runs `work` in a transaction: all its writes or, when it throws, none. Inside, use only the
   * repositories it is given. Other writes wait meanwhile, so be short.
   */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** For hand-written queries that only read. Raw SQL (`all(sql…)`) gives its rows as arrays. */
  readonly drizzle: SqliteRemoteDatabase<Schema>;
  readonly engine: SqliteEngine;
  /** Where the data lies: a `file:` URL or `:memory:`. */
  readonly url: string;
  readonly driver: DriverName;
  /** What opening it has changed in the database; null when it was left as it was. */
  readonly synced: SyncReport | null;
  /** @throws when the database can't be read */
  health(): Promise<void>;
  /** Refuses new work, lets what was asked before finish, then closes. */
  close(): Promise<void>;
}

/** @throws {SchemaSyncError} when tables are missing */
const assertTables = (connection: Connection, ddl: readonly TableDdl[]): void => {
  const existing = readTables(connection);
  const missing = ddl.map(({ table }) => table).filter((table) => !existing.has(table));
  if (missing.length === 0) return;
  throw new SchemaSyncError(
    `The database ${connection.path} lacks the tables ${missing.join(", ")}: start it once with \`bun run dev\`, or open it with { sync: true }`,
    missing.map((table) => `${table}: it is missing`),
  );
};

const prepare = async (
  connection: Connection,
  ddl: readonly TableDdl[],
  sync: boolean,
): Promise<SyncReport | null> => {
  if (sync) return syncSchema(connection, ddl);
  assertTables(connection, ddl);
  return null;
};

/**
 * Opens a database with what has been generated for its schema.
 * @throws {ConfigurationError} naming every wrong value
 * @throws {ConnectionError} when the file can't be opened
 * @throws {SchemaSyncError} when it can't be brought to the schema, or is to be left as it is and lacks tables
 */
export const openDatabaseOf = async <Repositories, Schema extends DrizzleSchema>(
  parts: DatabaseParts<Repositories, Schema>,
  options: OpenDatabaseOptions = {},
): Promise<OpenDatabase<Repositories, Schema>> => {
  const environment = options.environment ?? process.env;
  const config = readDatabaseConfig({
    ...environment,
    DATABASE_URL: options.url ?? environment["DATABASE_URL"],
    DATABASE_DRIVER: options.driver ?? environment["DATABASE_DRIVER"],
  });
  const connection = await openConnection(config, config.driver);
  let synced: SyncReport | null;
  try {
    synced = await prepare(connection, parts.ddl, options.sync ?? config.path === MEMORY);
  } catch (error) {
    connection.close();
    throw error;
  }
  const engine = createSqliteEngine(connection, { ...config, models: parts.models });
  const context = new RepositoryContext(engine);
  let drizzle: SqliteRemoteDatabase<Schema> | undefined;
  return {
    repositories: parts.createRepositories(context),
    transaction: (work) =>
      engine.transaction((inside) => work(parts.createRepositories(context.over(inside)))),
    get drizzle() {
      drizzle ??= openDrizzle(engine, parts.schema);
      return drizzle;
    },
    engine,
    url: config.path === MEMORY ? MEMORY : pathToFileURL(config.path).href,
    driver: config.driver,
    synced,
    async health() {
      await engine.values((main) => main.values("SELECT 1 FROM sqlite_schema LIMIT 1"));
    },
    close: () => engine.close(),
  };
};
