import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import type { SqlValue } from "../engine/operation.ts";
import type { PostgresqlEngine } from "../engine/postgresql-engine.ts";
import { UsageError } from "../errors/request-errors.ts";
import { isPostgresqlError } from "../errors/postgresql-error.ts";
import { QueryError } from "../errors/database-errors.ts";
import { type DrizzleSchema, READS, REFUSAL } from "./drizzle.ts";
import { withPlainErrors } from "./plain-errors.ts";

/** The server itself keeps a WITH that ends in an INSERT from writing. */
const isRefusal = (error: unknown): boolean =>
  error instanceof QueryError && isPostgresqlError(error.cause) && error.cause.code === "25006";

/** As `openDrizzle`, on PostgreSQL. */
export const openPostgresqlDrizzle = (
  engine: Pick<PostgresqlEngine, "values">,
  schema: object,
): PgRemoteDatabase<DrizzleSchema> =>
  withPlainErrors(
    drizzle(
      async (sql, parameters: unknown[]) => {
        if (!READS.test(sql)) throw new UsageError(REFUSAL);
        try {
          // Columns have encoded their values by now; what is left of other kinds the driver refuses.
          return { rows: await engine.values(sql, parameters as SqlValue[]) };
        } catch (error) {
          throw isRefusal(error) ? new UsageError(REFUSAL) : error;
        }
      },
      { schema: { ...schema } },
    ),
  );
