import {
  postgresqlStructureOfDdl,
  sqliteStructureOfDdl,
  type Structure,
} from "@headwater/database/structure";
import { ddlOf } from "../../codegen/emit/ddl.ts";
import type { SchemaModel } from "../../codegen/model.ts";
import { withScratchDatabase } from "./scratch-database.ts";

/**
 * What the database of a schema looks like: read from one that is made for it, in memory or on a
 * server of PostgreSQL, so that nothing depends on how SQL is laid out.
 * @param url of a database on the server to use; else as `withScratchDatabase` has it
 */
export const structureOfModel = (model: SchemaModel, url?: string): Promise<Structure> => {
  const ddl = ddlOf(model);
  if (model.dialect === "sqlite") return sqliteStructureOfDdl(ddl);
  return withScratchDatabase((client) => postgresqlStructureOfDdl(client, ddl), url);
};
