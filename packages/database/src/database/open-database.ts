import type { PgTable } from "drizzle-orm/pg-core";
import type { PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import {
  type DatabaseConfig,
  type Environment,
  namesDatabase,
  readDatabaseConfig,
} from "../config/config.ts";
import type { DriverName } from "../drivers/connection.ts";
import type { Dialect, Engine } from "../engine/engine.ts";
import { ConfigurationError } from "../errors/request-errors.ts";
import type { TableModels } from "../model.ts";
import { RepositoryContext } from "../repository/context.ts";
import type { TableDdl } from "../sync/ddl.ts";
import type { SyncReport } from "../sync/sync-schema.ts";
import type { DrizzleSchema } from "./drizzle.ts";
import type { DatabaseHealth } from "./health.ts";
import type { OpenedEngine, SchemaParts } from "./opened-engine.ts";

/** Drizzle for the kind of database the schema is written for. */
export type DrizzleOf<Schema extends object> = Schema extends DrizzleSchema
  ? Extract<Schema[keyof Schema], PgTable> extends never
    ? SqliteRemoteDatabase<Schema>
    : PgRemoteDatabase<Schema>
  : never;

export { joinModules } from "./join-modules.ts";

/** What has been generated for one schema. */
export interface DatabaseParts<Repositories, Schema extends object> {
  readonly createRepositories: (context: RepositoryContext) => Repositories;
  readonly models: TableModels;
  readonly ddl: readonly TableDdl[];
  /** The schema module: its tables and relations. */
  readonly schema: Schema;
}

export interface OpenDatabaseOptions {
  /** In place of `DATABASE_URL`: a path, a `file:` or `postgres:` URL or `:memory:`. */
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
export interface OpenDatabase<Repositories, Schema extends object> {
  readonly repositories: Repositories;
  /**
   * Runs `work` in a transaction: all its writes or, when it throws, none. Inside, use only the
   * repositories it is given. Other writes wait meanwhile, so be short.
   */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** For hand-written queries that only read. Raw SQL (`all(sql…)`) gives its rows as arrays. */
  readonly drizzle: DrizzleOf<Schema>;
  readonly engine: Engine;
  /** Where the data lies: a `file:` URL, `:memory:`, or a `postgres:` URL without its password. */
  readonly url: string;
  readonly driver: DriverName | "pg";
  /** What opening it has changed in the database; null when it was left as it was. */
  readonly synced: SyncReport | null;
  /**
   * How the database is: its pool or its file, and how long it takes to answer.
   * @throws {DatabaseError} when it can't be read
   */
  health(): Promise<DatabaseHealth>;
  /** Brings the statistics that the planner goes by up to date, where tables have changed much. */
  optimize(): Promise<void>;
  /** Refuses new work, lets what was asked before finish, then closes. */
  close(): Promise<void>;
}

/** Which database a schema is written for: only models of PostgreSQL speak of its types. */
export const dialectOf = (models: TableModels): Dialect => {
  const columns = Object.values(models).flatMap((model) => Object.values(model.columns));
  return columns.some(({ sqlType }) => sqlType !== undefined) ? "postgresql" : "sqlite";
};

const KINDS: Record<Dialect, string> = {
  sqlite:
    "SQLite; give the path of a file, or :memory:, or take the schema to PostgreSQL (docs/postgresql.md)",
  postgresql: "PostgreSQL; give a postgres:// URL",
};

/**
 * Where and how to open a database for a schema.
 * @throws {ConfigurationError} naming every wrong value
 */
export const configFor = (parts: SchemaParts, options: OpenDatabaseOptions): DatabaseConfig => {
  const given = options.environment ?? process.env;
  const environment = {
    ...given,
    DATABASE_URL: options.url ?? given["DATABASE_URL"],
    DATABASE_DRIVER: options.driver ?? given["DATABASE_DRIVER"],
  };
  const config = readDatabaseConfig(environment);
  const dialect = dialectOf(parts.models);
  if (config.dialect !== dialect) {
    const cause = namesDatabase(environment)
      ? "DATABASE_URL"
      : "DATABASE_URL (or DIRECT_URL) is not set";
    throw new ConfigurationError(`${cause}: the schema is written for ${KINDS[dialect]}`);
  }
  return config;
};

/** Opens a database; what the other kind of database needs is not even loaded. */
export const openEngine = async (
  config: DatabaseConfig,
  parts: SchemaParts,
  sync: boolean | undefined,
): Promise<OpenedEngine> => {
  if (config.dialect === "sqlite") {
    const { openSqlite } = await import("./open-sqlite.ts");
    return openSqlite(config, parts, sync);
  }
  const { openPostgresqlDatabase } = await import("./open-postgresql.ts");
  return openPostgresqlDatabase(config, parts, sync);
};

/** Puts the repositories of a schema on an engine. */
export const assembleDatabase = <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  opened: OpenedEngine,
): OpenDatabase<Repositories, Schema> => {
  const { engine, url, driver, synced, health, optimize, close } = opened;
  const context = new RepositoryContext(engine);
  let drizzle: DrizzleOf<Schema> | undefined;
  return {
    repositories: parts.createRepositories(context),
    transaction: (work) =>
      engine.transaction((inside) => work(parts.createRepositories(context.over(inside)))),
    get drizzle() {
      drizzle ??= opened.drizzle() as DrizzleOf<Schema>;
      return drizzle;
    },
    engine,
    url,
    driver,
    synced,
    health,
    optimize,
    close,
  };
};

/**
 * Opens a database with what has been generated for its schema.
 * @throws {ConfigurationError} naming every wrong value
 * @throws {ConnectionError} when the file can't be opened, or the server reached
 * @throws {SchemaSyncError} when it can't be brought to the schema, or is to be left as it is and lacks tables
 */
export const openDatabaseOf = async <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  options: OpenDatabaseOptions = {},
): Promise<OpenDatabase<Repositories, Schema>> =>
  assembleDatabase(parts, await openEngine(configFor(parts, options), parts, options.sync));
