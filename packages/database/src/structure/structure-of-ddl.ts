import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { type Connection, MEMORY } from "../drivers/connection.ts";
import type { TableDdl } from "../sync/ddl.ts";
import { readPostgresqlStructure } from "./postgresql/read-postgresql.ts";
import { readSqliteStructure } from "./sqlite/read-sqlite.ts";
import type { Structure } from "./structure.ts";

/** Makes everything that this DDL says, in an empty database. */
export const makeSqlite = (connection: Connection, ddl: readonly TableDdl[]): void => {
  for (const { create } of ddl) connection.exec(create);
  for (const { indexes, triggers } of ddl) {
    const after = [...Object.values(indexes), ...Object.values(triggers ?? {})];
    for (const sql of after) connection.exec(sql);
  }
};

/** What a database made by this DDL looks like: makes one in memory and reads it. */
export const sqliteStructureOfDdl = async (ddl: readonly TableDdl[]): Promise<Structure> => {
  const connection = await openConnection({ path: MEMORY });
  try {
    makeSqlite(connection, ddl);
    return readSqliteStructure(connection);
  } finally {
    connection.close();
  }
};

/**
 * As `sqliteStructureOfDdl`, in an empty database of a PostgreSQL server: makes everything there,
 * reads it, and takes it back.
 */
export const postgresqlStructureOfDdl = async (
  client: PostgresqlClient,
  ddl: readonly TableDdl[],
): Promise<Structure> => {
  await client.command("BEGIN");
  try {
    const requirements = new Map(ddl.flatMap(({ requires }) => Object.entries(requires ?? {})));
    for (const sql of requirements.values()) await client.command(sql);
    for (const { create } of ddl) await client.command(create);
    for (const { indexes } of ddl)
      for (const sql of Object.values(indexes)) await client.command(sql);
    for (const { constraints, triggers } of ddl) {
      const after = [...Object.values(constraints ?? {}), ...Object.values(triggers ?? {})];
      for (const sql of after) await client.command(sql);
    }
    return await readPostgresqlStructure(client);
  } finally {
    await client.command("ROLLBACK");
  }
};
