import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { isPostgresqlError } from "../errors/postgresql-error.ts";
import type { Obstacle } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { type PostgresqlTable, readTable } from "./postgresql-catalog.ts";

const SCRATCH = "headwater_scratch";

/** How PostgreSQL itself would write the columns of the table wanted. */
const wantedColumns = async (client: PostgresqlClient, wanted: TableDdl) => {
  const create = wanted.create.replace(/^CREATE TABLE [^(]+\(/, `CREATE TEMP TABLE ${SCRATCH} (`);
  await client.command("SAVEPOINT headwater_scratch");
  try {
    await client.command(create);
    const made = await readTable(client, { table: SCRATCH, schema: "pg_temp" }, null);
    return made?.columns ?? new Map();
  } finally {
    await client.command("ROLLBACK TO headwater_scratch");
  }
};

/** In what a table that somebody else has made differs from the one wanted. */
export const differencesOf = async (
  client: PostgresqlClient,
  wanted: TableDdl,
  existing: PostgresqlTable,
): Promise<Obstacle[]> => {
  const wayOut = "bring it to the schema by your own migrations, or make the schema say what it is";
  const missing = Object.keys(wanted.columns).filter((name) => !existing.columns.has(name));
  if (missing.length > 0) {
    return missing.map((name) => ({
      place: `${wanted.table}.${name}`,
      cause: "the table, which Headwater did not make, lacks it",
      wayOut,
    }));
  }
  let columns: PostgresqlTable["columns"];
  try {
    columns = await wantedColumns(client, wanted);
  } catch (error) {
    if (!isPostgresqlError(error)) throw error;
    return [{ place: wanted.table, cause: `it needs what isn't there (${error.message})`, wayOut }];
  }
  return [...columns].flatMap(([name, { type }]) => {
    const own = existing.columns.get(name);
    if (own === undefined || own.type === type) return [];
    const cause = `it is ${own.type} in the database and ${type} in the schema`;
    return [{ place: `${wanted.table}.${name}`, cause, wayOut }];
  });
};
