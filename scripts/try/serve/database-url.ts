import { startPostgresql } from "@headwater/database/testing/postgresql";
import type { SchemaModel } from "../../codegen/model.ts";

/** A new database that goes with the process: in memory, or on a PostgreSQL server of its own. */
export const databaseUrl = async (dialect: SchemaModel["dialect"]): Promise<string> => {
  if (dialect === "sqlite") return ":memory:";
  const server = await startPostgresql();
  return server.createDatabase();
};
