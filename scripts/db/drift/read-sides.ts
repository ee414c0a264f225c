import { MEMORY, openConnection } from "@headwater/database/connection";
import {
  assertWrittenFor,
  lastSnapshot,
  type MigrationsFolder,
  migrateUp,
  postgresqlMigrationDatabase,
  readPostgresqlApplied,
  readSqliteApplied,
  sqliteMigrationDatabase,
} from "@headwater/database/migrator";
import {
  readPostgresqlStructure,
  readSqliteStructure,
  type Structure,
} from "@headwater/database/structure";
import { withScratchDatabase } from "../schema/scratch-database.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
import { type OpenedSource, structureOf, withDatabase } from "../structure/read-database.ts";
import type { Sides } from "./side.ts";

export interface ReadSides {
  readonly sides: Sides;
  /** Names of the migrations that the database hasn't had. */
  readonly pending: readonly string[];
}

/** What the files make of an empty database; null where there are none. */
const replayed = async (
  folder: MigrationsFolder,
  dialect: Structure["dialect"],
  url: string | undefined,
): Promise<Structure | null> => {
  if (folder.files.length === 0) return null;
  assertWrittenFor(folder, dialect);
  if (dialect === "postgresql") {
    return withScratchDatabase(async (client) => {
      await migrateUp(postgresqlMigrationDatabase(client, "an empty database"), folder);
      return readPostgresqlStructure(client);
    }, url);
  }
  const connection = await openConnection({ path: MEMORY });
  try {
    const database = sqliteMigrationDatabase(connection, { busyTimeoutMs: 0 });
    await migrateUp(database, folder, { snapshot: false });
    return readSqliteStructure(connection);
  } finally {
    connection.close();
  }
};

const appliedIn = async (opened: OpenedSource): Promise<ReadonlySet<string>> => {
  const applied =
    opened.dialect === "sqlite"
      ? readSqliteApplied(opened.source)
      : await readPostgresqlApplied(opened.source);
  return new Set(applied.map(({ name }) => name));
};

/**
 * Reads all four sides.
 * @param url of the database; else what the environment names
 * @param schema files of the schema; else this project's
 * @throws when one is there and can't be read
 */
export const readSides = async (
  url: string | undefined,
  folder: MigrationsFolder,
  schema: readonly string[],
): Promise<ReadSides> => {
  const { database, applied } = await withDatabase(url, async (opened) => ({
    database: await structureOf(opened),
    applied: await appliedIn(opened),
  }));
  return {
    sides: {
      database,
      migrations: await replayed(folder, database.dialect, url),
      snapshot: lastSnapshot(folder)?.structure ?? null,
      schema: await structureOfModel(await readModel(schema), url),
    },
    pending: folder.files.map(({ name }) => name).filter((name) => !applied.has(name)),
  };
};
