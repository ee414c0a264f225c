import { sharedPostgresql } from "@headwater/database/testing/postgresql";
import { SQL } from "bun";
import type { SchemaModel } from "../../codegen/model.ts";
import { type LeftOut, madeElsewhere, needingOthers } from "../output/left-out.ts";

/** Where a schema is tried, and which of its tables can't be. */
export interface Place {
  readonly url: string;
  readonly leftOut: readonly LeftOut[];
}

/** What the server can make with CREATE EXTENSION. */
const extensionsOf = async (url: string): Promise<ReadonlySet<string>> => {
  const sql = new SQL(url);
  try {
    const rows: { name: string }[] = await sql`SELECT name FROM pg_available_extensions`;
    return new Set(rows.map(({ name }) => name));
  } finally {
    await sql.close();
  }
};

/** A new database that goes with the process: in memory, or on a PostgreSQL server of its own. */
export const placeFor = async (model: SchemaModel): Promise<Place> => {
  const elsewhere = madeElsewhere(model);
  if (model.dialect === "sqlite") return { url: ":memory:", leftOut: elsewhere };
  const server = await sharedPostgresql();
  const url = await server.createDatabase();
  return { url, leftOut: [...needingOthers(model, await extensionsOf(url)), ...elsewhere] };
};
