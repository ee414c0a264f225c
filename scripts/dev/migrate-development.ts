import {
  type Environment,
  type PostgresqlConfig,
  readDatabaseConfig,
} from "@headwater/database/config";
import { MEMORY } from "@headwater/database/connection";
import { ddl } from "@headwater/database/generated/ddl";
import {
  isWrittenFor,
  migrateUp,
  MIGRATIONS,
  openForMigration,
  readMigrations,
} from "@headwater/database/migrator";
import { openPostgresql } from "@headwater/database/postgresql";
import { syncPostgresql, syncSchema } from "@headwater/database/sync";

const syncOlder = async (config: PostgresqlConfig): Promise<void> => {
  const pool = openPostgresql(config);
  await syncPostgresql(pool, ddl).finally(() => pool.close());
};

/**
 * Applies the migrations that the development database hasn't had. One that `dev` made before there
 * were migrations is first brought to the schema, and its migrations then found to be there.
 * @returns the names of those applied now
 */
export const migrateDevelopment = async (
  environment: Environment = process.env,
): Promise<readonly string[]> => {
  const config = readDatabaseConfig(environment, "migrating");
  const folder = readMigrations(MIGRATIONS);
  if (folder.files.length === 0) return [];
  if (!isWrittenFor(folder, config.dialect)) {
    console.log(
      `Database   made from schema.ts alone: the migrations in ${folder.path} are for ${config.dialect === "sqlite" ? "PostgreSQL" : "SQLite"} (docs/postgresql.md)`,
    );
    return [];
  }
  if (config.dialect === "sqlite" && config.path === MEMORY) return [];
  const { database, connection, close } = await openForMigration(config);
  try {
    const isOlder =
      (await database.applied()).length === 0 && (await database.structure()).tables.length > 0;
    if (isOlder && connection !== null) await syncSchema(connection, ddl);
    else if (isOlder && config.dialect === "postgresql") await syncOlder(config);
    const { done } = await migrateUp(database, folder);
    return done;
  } finally {
    await close();
  }
};
