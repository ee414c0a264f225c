import { openDrizzle } from "../database/drizzle.ts";
import {
  assembleDatabase,
  type DatabaseParts,
  type OpenDatabase,
} from "../database/open-database.ts";
import { openPostgresqlDrizzle } from "../database/postgresql-drizzle.ts";
import type { Engine } from "../engine/engine.ts";
import { PostgresqlScope } from "../engine/postgresql-scope.ts";
import { TransactionScope } from "../engine/transaction-scope.ts";
import { UsageError } from "../errors/request-errors.ts";

/** A database of which nothing is kept. */
export type RolledBack<Database> = Database &
  AsyncDisposable & {
    /** Undoes all that has been written through it. `close` does the same. */
    rollBack(): Promise<void>;
  };

class RollBack extends Error {}

const drizzleOver = (engine: Engine, schema: object): object => {
  if (engine instanceof TransactionScope) return openDrizzle(engine, schema);
  if (engine instanceof PostgresqlScope) return openPostgresqlDrizzle(engine, schema);
  throw new UsageError("Only a database that has been opened can begin what is rolled back");
};

/**
 * Begins a transaction that is never committed, and gives the database as it is inside of it: one
 * that is written to once serves many tests, each of which begins with the same rows. Transactions
 * inside are savepoints. On SQLite, writes asked of `database` itself wait until it is rolled back.
 */
export const beginRollback = async <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  database: OpenDatabase<Repositories, Schema>,
): Promise<RolledBack<OpenDatabase<Repositories, Schema>>> => {
  const begun = Promise.withResolvers<Engine>();
  const end = Promise.withResolvers<void>();
  const rolledBack = database.engine
    .transaction(async (engine) => {
      begun.resolve(engine);
      await end.promise;
      throw new RollBack();
    })
    .catch((error: unknown) => {
      if (error instanceof RollBack) return;
      begun.reject(error);
      throw error;
    });
  rolledBack.catch(() => {});
  const engine = await begun.promise;
  const rollBack = (): Promise<void> => {
    end.resolve();
    return rolledBack;
  };
  const { url, driver, synced } = database;
  const inside = assembleDatabase(parts, {
    engine,
    drizzle: () => drizzleOver(engine, parts.schema),
    url,
    driver,
    synced,
    health: () => database.health(),
    optimize: () => database.optimize(),
    close: rollBack,
  });
  return Object.assign(inside, { rollBack, [Symbol.asyncDispose]: rollBack });
};
