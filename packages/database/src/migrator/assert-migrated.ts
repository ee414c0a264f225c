import { join } from "node:path";
import { type Environment, readDatabaseConfig } from "../config/config.ts";
import { MEMORY } from "../drivers/connection.ts";
import { MigrationError } from "../errors/migration-error.ts";
import { readMigrations } from "./migrations-folder.ts";
import { openForMigration } from "./open-migration-database.ts";
import { assertSound, readStatus } from "./state.ts";

/** This project's migrations. */
export const MIGRATIONS = join(import.meta.dirname, "../../migrations");

/**
 * Refuses a database that is behind its migrations, or was migrated by others. Nothing is changed.
 * One in memory is always new, and made from the schema.
 * @throws {MigrationError} BEHIND, or what `migrateUp` would throw
 */
export const assertMigrated = async (
  environment: Environment,
  path: string = MIGRATIONS,
): Promise<void> => {
  const folder = readMigrations(path);
  const config = readDatabaseConfig(environment);
  const isNew = config.dialect === "sqlite" && config.path === MEMORY;
  if (folder.files.length === 0 || isNew) return;
  const { database, close } = await openForMigration(config);
  try {
    const statuses = await readStatus(database, folder);
    assertSound(statuses, folder);
    const pending = statuses.filter(({ state }) => state === "pending");
    if (pending.length === 0) return;
    throw new MigrationError(
      "BEHIND",
      `The database ${database.label} is behind its migrations: ${pending.map(({ name }) => name).join(", ")}. In production nothing is migrated on its own: run \`bun run db:migrate up\`, then start the server again.`,
    );
  } finally {
    await close();
  }
};
