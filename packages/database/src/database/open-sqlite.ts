import { pathToFileURL } from "node:url";
import type { SqliteConfig } from "../config/config.ts";
import { type Connection, MEMORY } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { createSqliteEngine } from "../engine/sqlite-engine.ts";
import { SchemaSyncError } from "../errors/database-errors.ts";
import type { TableDdl } from "../sync/ddl.ts";
import { readTables } from "../sync/schema-record.ts";
import { type SyncReport, syncSchema } from "../sync/sync-schema.ts";
import type { OpenedEngine, SchemaParts } from "./opened-engine.ts";
import { openDrizzle } from "./drizzle.ts";
import { runAlone } from "./run-alone.ts";
import { fileHealth, measureHealth } from "./health.ts";

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

/** An engine over a connection whose database has the tables of the schema. */
export const sqliteOver = (
  connection: Connection,
  config: SqliteConfig,
  { models, schema }: SchemaParts,
  synced: SyncReport | null,
): OpenedEngine => {
  const engine = createSqliteEngine(connection, { ...config, models });
  return {
    engine,
    drizzle: () => openDrizzle(engine, schema),
    url: config.path === MEMORY ? MEMORY : pathToFileURL(config.path).href,
    driver: config.driver,
    synced,
    health: () =>
      measureHealth(config.driver, async () => {
        await engine.values((main) => main.values("SELECT 1 FROM sqlite_schema LIMIT 1"));
        return { file: fileHealth(connection) };
      }),
    optimize: () => runAlone(engine, "PRAGMA optimize"),
    close: () => engine.close(),
  };
};

/** Opens a file, or a database in memory. */
export const openSqlite = async (
  config: SqliteConfig,
  parts: SchemaParts,
  sync: boolean | undefined,
): Promise<OpenedEngine> => {
  const connection = await openConnection(config, config.driver);
  try {
    const synced = await prepare(connection, parts.ddl, sync ?? config.path === MEMORY);
    return sqliteOver(connection, config, parts, synced);
  } catch (error) {
    connection.close();
    throw error;
  }
};
