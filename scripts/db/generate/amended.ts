import { existsSync } from "node:fs";
import { type DatabaseConfig, labelOf, placeOf } from "@headwater/database/config";
import { UsageError } from "@headwater/database/errors";
import {
  assertUnbranched,
  type MigrationsFolder,
  openForMigration,
} from "@headwater/database/migrator";

const isApplied = async (name: string, config: DatabaseConfig): Promise<boolean> => {
  // Opening would make the file, or is of a database that has nothing yet.
  if (config.dialect === "sqlite" && !existsSync(config.path)) return false;
  const { database, close } = await openForMigration(config);
  try {
    return (await database.applied()).some((one) => one.name === name);
  } finally {
    await close();
  }
};

/**
 * The name of the newest migration, which may be made anew as long as the database doesn't have it.
 * @throws {UsageError} when it has, or there is none
 */
export const amended = async (
  folder: MigrationsFolder,
  config: DatabaseConfig,
): Promise<string> => {
  assertUnbranched(folder);
  const newest = folder.files.at(-1);
  if (newest === undefined)
    throw new UsageError(`--amend: there is no migration in ${folder.path} yet; leave it out`);
  if (await isApplied(newest.name, config)) {
    throw new UsageError(
      `--amend: ${newest.name} is applied in ${labelOf(placeOf(config))}. Undo it first (bun run db:migrate down), or leave --amend out: what is new then goes into the next migration`,
    );
  }
  return newest.name;
};
