import { labelOf } from "@headwater/database/config";
import { ConnectionError, messageOf } from "@headwater/database/errors";
import { openPostgresql, type PostgresqlClient } from "@headwater/database/postgresql";
import {
  readPostgresqlStructure,
  readSqliteStructure,
  type SqliteSource,
  type Structure,
} from "@headwater/database/structure";
import { commandConfig } from "../database-config.ts";
import { openReadOnly } from "./open-read-only.ts";

/** A database open for a look at it, of either kind. */
export type OpenedSource =
  | { readonly dialect: "sqlite"; readonly source: SqliteSource; readonly path: string }
  | { readonly dialect: "postgresql"; readonly source: PostgresqlClient };

const unreachable = (url: string, error: unknown): ConnectionError =>
  new ConnectionError(`The database ${labelOf(url)} can't be reached: ${messageOf(error)}`, {
    cause: error,
  });

/**
 * Runs `work` on a database that is only read.
 * @param url path or URL; else what the environment names
 * @throws {ConnectionError} when it can't be opened
 */
export const withDatabase = async <T>(
  url: string | undefined,
  work: (opened: OpenedSource) => T | Promise<T>,
): Promise<T> => {
  const config = commandConfig(url);
  if (config.dialect === "sqlite") {
    const source = openReadOnly(config.path);
    try {
      return await work({ dialect: "sqlite", source, path: config.path });
    } finally {
      source.close();
    }
  }
  const pool = openPostgresql({ ...config, poolMax: 1 });
  try {
    const source = await pool.acquire().catch((error: unknown) => {
      throw error instanceof ConnectionError ? error : unreachable(config.url, error);
    });
    try {
      return await work({ dialect: "postgresql", source });
    } finally {
      source.release();
    }
  } finally {
    await pool.close();
  }
};

export const structureOf = async (opened: OpenedSource): Promise<Structure> =>
  opened.dialect === "sqlite"
    ? readSqliteStructure(opened.source)
    : readPostgresqlStructure(opened.source);
