import { MEMORY, openConnection } from "@headwater/database/connection";
import {
  type MigrationsFolder,
  migrateUp,
  sqliteMigrationDatabase,
} from "@headwater/database/migrator";
import { readSqliteStructure, type Structure } from "@headwater/database/structure";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
import { type OpenedSource, structureOf, withDatabase } from "../structure/read-database.ts";
import type { Sides } from "./side.ts";

export interface ReadSides {
  readonly sides: Sides;
  /** Names of the migrations that the database hasn't had. */
  readonly pending: readonly string[];
}

/** What the files make of an empty database. Those of PostgreSQL can't be replayed yet. */
const replayed = async (folder: MigrationsFolder, dialect: string): Promise<Structure | null> => {
  if (folder.files.length === 0 || dialect !== "sqlite") return null;
  const connection = await openConnection({ path: MEMORY });
  try {
    const database = sqliteMigrationDatabase(connection, { busyTimeoutMs: 0 });
    await migrateUp(database, folder, { snapshot: false });
    return readSqliteStructure(connection);
  } finally {
    connection.close();
  }
};

const TRACKED = "SELECT name FROM sqlite_schema WHERE name = '_headwater_migrations'";

const appliedIn = (opened: OpenedSource): ReadonlySet<string> => {
  if (opened.dialect !== "sqlite" || opened.source.rows(TRACKED).length === 0) return new Set();
  const rows = opened.source.rows("SELECT name FROM _headwater_migrations");
  return new Set(rows.map(({ name }) => String(name)));
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
    applied: appliedIn(opened),
  }));
  const last = folder.files.findLast(({ name }) => folder.snapshots.has(name));
  return {
    sides: {
      database,
      migrations: await replayed(folder, database.dialect),
      snapshot: (last && folder.snapshots.get(last.name)?.structure) ?? null,
      schema: await structureOfModel(await readModel(schema)),
    },
    pending: folder.files.map(({ name }) => name).filter((name) => !applied.has(name)),
  };
};
