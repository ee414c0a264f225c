import type { Environment } from "../config/config.ts";
import type { Database } from "../database.ts";
import { UsageError } from "../errors/request-errors.ts";
import { advanceSequences } from "./advance-sequences.ts";
import type { Progress, Seed, Written } from "./seed.ts";

export interface RunSeedOptions {
  readonly progress?: Progress | undefined;
  /** Writes the set whatever `NODE_ENV` says. */
  readonly force?: boolean | undefined;
  /** Default `process.env`. */
  readonly environment?: Environment | undefined;
}

/**
 * Refuses to put a set into a production database that has no business there.
 * @throws {UsageError}
 */
export const assertAllowed = (
  { name, production }: Seed,
  { force = false, environment = process.env }: RunSeedOptions = {},
): void => {
  if (production || force || environment["NODE_ENV"] !== "production") return;
  throw new UsageError(
    `The set ${name} is not for production, and NODE_ENV is production: write the set production, or give --force`,
  );
};

/**
 * Writes what of a set is missing, in one transaction: when that fails or the process ends before,
 * nothing of it is there. Numbers that the database gives go on after those of the set.
 * @throws {UsageError} in production, for a set that has no business there
 */
export const runSeed = async (
  database: Pick<Database, "transaction" | "engine">,
  seed: Seed,
  options: RunSeedOptions = {},
): Promise<Written> => {
  assertAllowed(seed, options);
  const { progress = () => {} } = options;
  const written = await database.transaction((repositories) => seed.run(repositories, progress));
  await advanceSequences(database.engine);
  return written;
};
